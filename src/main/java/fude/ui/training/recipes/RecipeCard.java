package fude.ui.training.recipes;

import fude.data.numbers.SmallProblem;
import fude.lab.Recipe;
import fude.lab.Variation;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A recipe: its name, what to look for, how long it takes; begun, or set without being begun. */
final class RecipeCard extends HBox {
    private final Runnable run;

    /**
     * @param seconds that all of its runs take, as far as that is known
     * @param set sets data and settings and starts nothing
     */
    RecipeCard(
            Recipe recipe, Language language, OptionalDouble seconds, Runnable run, Runnable set) {
        this.run = run;
        Texts texts = language.texts();
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
        List<String> known = facts(recipe, texts, seconds);
        Label facts =
                Controls.styled(
                        Controls.text(String.join("\n", known), Styles.CAPTION), "recipe-facts");
        Buttons buttons = new Buttons(language);
        VBox ways =
                Controls.column(
                        "recipe-ways",
                        buttons.words("begin-" + recipe.name(), "recipe.begin", run),
                        buttons.words("set-" + recipe.name(), "recipe.set", set));
        ways.getChildren().forEach(way -> ((Button) way).setMaxWidth(Double.MAX_VALUE));
        getChildren().addAll(words, facts, ways);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(texts.get("text.sentences", texts.get(key), String.join(", ", known)));
        setOnMousePressed(event -> requestFocus());
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

    /** Data, epochs and runs, and their time; the name by which the terminal knows it. */
    private static List<String> facts(Recipe recipe, Texts texts, OptionalDouble seconds) {
        List<String> facts = new ArrayList<>();
        if (recipe.dataset() != null) {
            facts.add(data(recipe.dataset(), texts));
        }
        String epochs = recipe.settings().get("epochs");
        int count = epochs == null ? recipe.usual().config().epochs() : Integer.parseInt(epochs);
        String length = texts.get(count == 1 ? "recipe.epoch" : "recipe.epochs", count);
        Variation variation = recipe.variation();
        facts.add(
                variation == null
                        ? length
                        : texts.get("recipe.runs", variation.values().size(), length));
        seconds.ifPresent(time -> facts.add(texts.get("recipe.time", texts.roughDuration(time))));
        facts.add(recipe.name());
        return facts;
    }

    private static String data(String name, Texts texts) {
        if (SmallProblem.isMeant(name)) {
            return texts.datasetName(name);
        }
        List<String> parts = new ArrayList<>();
        for (String part : name.split("\\+")) {
            parts.add(texts.datasetName(part));
        }
        return String.join(" + ", parts);
    }
}
