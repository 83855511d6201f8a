package fude.ui.dataset.sources;

import fude.data.look.Guess;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What was guessed of a file or folder, each guess to be decided otherwise. */
final class GuessChoices extends FlowPane {
    private static final Pattern SIZE = Pattern.compile("(\\d+)x(\\d+)");

    private final Language language;
    private final BiConsumer<String, String> decide;
    private Map<String, Choice<String>> shown = new HashMap<>();

    /**
     * @param decide takes the key of a guess and what was chosen
     */
    GuessChoices(Language language, BiConsumer<String, String> decide) {
        this.language = language;
        this.decide = decide;
        getStyleClass().add("preview-guesses");
    }

    /** Shows these; a control that stays keeps the focus. */
    void show(List<Guess> guesses) {
        List<Node> rows = new ArrayList<>();
        Map<String, Choice<String>> next = new HashMap<>();
        for (Guess guess : guesses) {
            Choice<String> before = shown.get(guess.key());
            boolean stays = before != null && before.getItems().equals(guess.choices());
            Choice<String> choice = stays ? before : choice(guess);
            choice.show(guess.value());
            next.put(guess.key(), choice);
            rows.add(stays ? choice.getParent() : row(guess.key(), choice));
        }
        shown = next;
        Controls.keep(getChildren(), rows.toArray(Node[]::new));
        Controls.show(!guesses.isEmpty(), this);
    }

    private Choice<String> choice(Guess guess) {
        String key = guess.key();
        Choice<String> choice =
                new Choice<>(
                        language,
                        guess.choices(),
                        value -> name(key, value),
                        value -> decide.accept(key, value));
        language.explain(choice, "guess." + key + ".explained");
        return Controls.named(choice, "guess-" + key);
    }

    private HBox row(String key, Choice<String> choice) {
        Label name = Controls.name(language, "guess." + key, Styles.FIELD_NAME);
        name.setLabelFor(choice);
        return Controls.row("preview-guess", name, choice);
    }

    /** The key of a value's name, or what stands for the value itself. */
    private String name(String key, String value) {
        String named = "guess." + key + "." + value;
        return language.texts().getOrElse(named, "").isEmpty()
                ? SIZE.matcher(value).replaceFirst("$1 × $2")
                : named;
    }
}
