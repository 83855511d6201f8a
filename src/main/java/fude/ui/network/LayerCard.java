package fude.ui.network;

import fude.nn.LayerSpec;
import fude.text.Message;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One layer on the left: its name, its settings, what comes out of it and what it learns. */
class LayerCard extends VBox {
    private final HBox title = Controls.styled(new HBox(), "title");
    private final ObjectProperty<Facts> facts = new SimpleObjectProperty<>();
    private final ObjectProperty<Message> problem = new SimpleObjectProperty<>();

    /**
     * What a card says below its settings.
     *
     * @param output the shape of what comes out: {@code 28 × 28 = 784 (flatten)}, or {@code 128}
     */
    record Facts(String output, long parameters) {
        private String words(Language language) {
            String key = parameters == 0 ? "network.output" : "network.output-and-parameters";
            return language.get(key, output, parameters);
        }
    }

    /**
     * @param nameKey the key of the layer's name; with {@code .explained} that of its sentence
     */
    LayerCard(Language language, String nameKey) {
        this(language, language.text(nameKey), language.text(nameKey + ".explained"));
    }

    /** With words that change. */
    LayerCard(Language language, StringBinding words, StringBinding explained) {
        getStyleClass().add(Styles.CARD);
        Label name = Controls.caption(Styles.CARD_TITLE);
        name.textProperty().bind(words);
        title.getChildren().addAll(name, Controls.spring());
        Label about = Controls.caption(Styles.CAPTION);
        about.textProperty().bind(language.text(facts, f -> f.words(language)));
        Label mistake = Controls.sentence(language.sentence(problem), Styles.PROBLEM);
        getChildren().addAll(title, about, mistake);
        language.explain(name, explained);
        accessibleTextProperty().bind(name.textProperty().concat(" ").concat(about.textProperty()));
    }

    /** Puts buttons at the right end of the title. */
    final void tools(Node... tools) {
        title.getChildren().addAll(tools);
    }

    /** Puts the layer's settings between its name and its facts. */
    final void settings(Node settings) {
        getChildren().add(1, settings);
    }

    /** Puts a small control into the title, left of the tools. */
    final void titleControl(Node control) {
        title.getChildren().add(2, control);
    }

    /** Says more about the layer, below its facts. */
    final void remark(Node words) {
        getChildren().add(getChildren().size() - 1, words);
    }

    final void showFacts(Facts shown, Message shownProblem) {
        facts.set(shown);
        problem.set(shownProblem);
    }

    /** Shows the settings of a layer, if the card is of its kind. */
    void show(LayerSpec layer) {}
}
