package fude.ui.training;

import fude.lab.Recipe;
import fude.ui.Controls;
import fude.ui.Language;
import fude.ui.Styles;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The recipes, each with the sentence that says what it does. */
public final class RecipeMenu extends MenuButton {

    public RecipeMenu(RecipesViewModel model, Language language) {
        super(null, Controls.icon(Feather.BOOK_OPEN));
        setId("recipes");
        setMinWidth(USE_PREF_SIZE);
        language.label(this, "recipe.menu");
        language.explain(this, "recipe.menu.explained");
        for (Recipe recipe : model.recipes()) {
            MenuItem item = new MenuItem(null, words(recipe, language));
            item.setId("recipe-" + recipe.name());
            item.setOnAction(event -> model.choose(recipe));
            getItems().add(item);
        }
    }

    private static VBox words(Recipe recipe, Language language) {
        Label sentence =
                language.label(Controls.caption(Styles.FIELD_NAME), "recipe." + recipe.name());
        Label name = Controls.caption(Styles.CAPTION);
        name.setText(recipe.name());
        VBox words = new VBox(sentence, name);
        words.getStyleClass().add("recipe");
        return words;
    }
}
