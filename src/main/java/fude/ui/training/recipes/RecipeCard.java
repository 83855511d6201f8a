package fude.ui.training.recipes;

import fude.lab.Recipe;
import fude.lab.Variation;
import fude.text.Texts;
import fude.training.TrainingConfig;
import fude.ui.controls.Controls;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A recipe that begins at a click: what it does, what to look for, and how long it is. */
final class RecipeCard extends HBox {
    private final Runnable run;

    RecipeCard(Recipe recipe, Texts texts, Runnable run) {
        this.run = run;
        String key = "recipe." + recipe.name();
        String look = texts.getOrElse(key + ".look", "");
        setId("recipe-" + recipe.name());
        getStyleClass().add("recipe-card");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        VBox words = new VBox(Controls.text(texts.get(key), Styles.FIELD_NAME));
        if (!look.isEmpty()) {
            words.getChildren().add(Controls.text(texts.get("recipe.look", look), Styles.CAPTION));
        }
        words.getStyleClass().add("recipe-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Label facts =
                Controls.styled(
                        Controls.text(String.join("\n", facts(recipe, texts)), Styles.CAPTION),
                        "recipe-facts");
        getChildren().addAll(words, facts);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                texts.get(
                        "text.sentences", texts.get(key), String.join(", ", facts(recipe, texts))));
        setOnMouseClicked(event -> begin());
        setOnKeyPressed(this::pressed);
    }

    void begin() {
        run.run();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            begin();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            begin();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /** Data, epochs and runs; the name by which the terminal knows it. */
    private static List<String> facts(Recipe recipe, Texts texts) {
        List<String> facts = new ArrayList<>();
        if (recipe.dataset() != null) {
            facts.add(data(recipe.dataset(), texts));
        }
        String epochs = recipe.settings().get("epochs");
        int count = epochs == null ? TrainingConfig.DEFAULT.epochs() : Integer.parseInt(epochs);
        String length = texts.get(count == 1 ? "recipe.epoch" : "recipe.epochs", count);
        Variation variation = recipe.variation();
        facts.add(
                variation == null
                        ? length
                        : texts.get("recipe.runs", variation.values().size(), length));
        facts.add(recipe.name());
        return facts;
    }

    private static String data(String name, Texts texts) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("\\+")) {
            parts.add(texts.get("dataset." + part));
        }
        return String.join(" + ", parts);
    }
}
