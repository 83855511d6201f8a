package fude.ui.training.recipes;

import fude.lab.Recipe;
import fude.lab.time.MeasuredSpeed;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All recipes, over the window: found by words, begun by a click. */
public final class RecipesDialog extends Dialog {
    private final RecipesViewModel model;
    private final Language language;
    private final TextField search = Controls.named(new TextField(), "recipe-search");
    private final VBox list = new VBox();
    private final ScrollPane scroll = Controls.scroll(list, "clear-scroll");
    private List<RecipeCard> cards = List.of();
    private MeasuredSpeed speed;

    public RecipesDialog(RecipesViewModel model, Language language, Appearance appearance) {
        super(language, "recipes", "recipe");
        this.model = model;
        this.language = language;
        this.speed = model.speed();
        list.getStyleClass().add("recipe-list");

        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        search.promptTextProperty().bind(language.text("recipe.search"));
        language.explain(search, "recipe.search.explained");
        search.setOnAction(event -> beginTheOnlyOne());
        fill(search, scroll);
        fillHeight();
        appearance.whenScaled(() -> box().setMaxWidth(appearance.scaled(860)));
        box().addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        Changes.of(this::fillIfOpen, search.textProperty(), language.textsProperty());
    }

    /** A button that opens the dialog, for the header. */
    public Button button() {
        return new Buttons(language).words("recipes", Feather.BOOK_OPEN, "recipe.menu", this::open);
    }

    @Override
    public void open() {
        speed = model.speed();
        fill();
        super.open();
        search.selectAll();
    }

    @Override
    protected Node firstFocus() {
        return search;
    }

    /** Opening fills it anyway. */
    private void fillIfOpen() {
        if (isDisplay()) {
            fill();
        }
    }

    private void fill() {
        Map<String, List<Recipe>> found =
                RecipesViewModel.found(search.getText(), language.texts());
        List<RecipeCard> made = new ArrayList<>();
        list.getChildren().clear();
        found.forEach(
                (group, recipes) -> {
                    list.getChildren().add(title(language.get("recipe.group." + group)));
                    for (Recipe recipe : recipes) {
                        made.add(card(recipe));
                    }
                    list.getChildren()
                            .addAll(made.subList(made.size() - recipes.size(), made.size()));
                });
        cards = made;
        if (cards.isEmpty()) {
            list.getChildren().add(Controls.text(language.get("recipe.none"), Styles.EMPTY));
        }
        scroll.setVvalue(0);
    }

    private void beginTheOnlyOne() {
        if (cards.size() == 1) {
            cards.get(0).begin();
        }
    }

    private static Label title(String words) {
        Label title = Controls.styled(Controls.text(words, Styles.CARD_TITLE), "recipe-group");
        return title;
    }

    private RecipeCard card(Recipe recipe) {
        RecipeCard card =
                new RecipeCard(
                        recipe,
                        language,
                        model.seconds(recipe, speed),
                        closing(() -> model.run(recipe)),
                        closing(() -> model.set(recipe)));
        Changes.to(true, card.focusedProperty(), () -> Controls.reveal(card));
        return card;
    }

    private Runnable closing(Runnable action) {
        return () -> {
            close();
            action.run();
        };
    }

    /** Arrows go from card to card, and between the cards and the search. */
    private void arrow(KeyEvent event) {
        int at = cards.indexOf(getScene().getFocusOwner());
        if (event.getCode() == KeyCode.DOWN && at + 1 < cards.size()) {
            cards.get(at + 1).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            (at > 0 ? cards.get(at - 1) : search).requestFocus();
            event.consume();
        }
    }
}
