package fude.ui.drawing;

import fude.lab.reading.Reading;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * The answer in large letters, a number where there are several digits, with the confidence of the
 * digit that is least sure. An answer that is not sure says so in words, ends in a question mark
 * and has a broken line around it.
 */
final class AnswerLine extends HBox {
    private static final PseudoClass WORD = PseudoClass.getPseudoClass("word");
    private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");
    private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

    private final DrawingViewModel model;
    private final Language language;
    private final Label answer = Controls.line("answer", Styles.ANSWER);
    private final Label confidence = Controls.line("confidence", Styles.CONFIDENCE);
    private final Label remark = Controls.named(Controls.caption(Styles.CAPTION), "drawing-remark");
    private final StringProperty said = new SimpleStringProperty("");

    /** What to do next, in place of a remark; empty for nothing. */
    final StringProperty hint = new SimpleStringProperty("");

    private final HBox line = Controls.row("words", answer, confidence, remark);

    AnswerLine(DrawingViewModel model, Language language) {
        this.model = model;
        this.language = language;

        answer.setMinWidth(USE_PREF_SIZE);

        confidence.setMinWidth(USE_PREF_SIZE);
        confidence.visibleProperty().bind(hint.isEmpty());
        BooleanBinding known = confidence.textProperty().isNotEmpty();
        confidence.managedProperty().bind(hint.isEmpty().and(known));
        remark.textProperty().bind(Bindings.when(hint.isNotEmpty()).then(hint).otherwise(said));
        HBox.setHgrow(remark, Priority.ALWAYS);
        line.setManaged(false);
        getStyleClass().add("answer-line");
        getChildren().add(line);
    }

    @Override
    protected void layoutChildren() {
        line.resizeRelocate(0, 0, getWidth(), getHeight());
    }

    /**
     * Shows what was read.
     *
     * @param answered whether there is an answer
     */
    void show(Reading reading, boolean answered) {
        Texts texts = language.texts();
        Prediction leastSure = answered ? reading.leastSure() : null;
        boolean unsure = answered && model.lab.isTrained() && leastSure.isUnsure();
        answer.setText(answered ? words(reading) + (unsure ? "?" : "") : "");
        confidence.setText(answered ? texts.roundPercent(leastSure.confidence()) : "");
        said.set(
                unsure
                        ? texts.get(
                                "drawing.unsure",
                                model.word(leastSure.label(), texts),
                                model.word(leastSure.runnerUp(), texts))
                        : remark(reading, texts));
        answer.setManaged(answered);
        boolean several = answer.getText().length() > 2;
        answer.pseudoClassStateChanged(WORD, several && !reading.isNumber());
        answer.pseudoClassStateChanged(NUMBER, several && reading.isNumber());
        answer.pseudoClassStateChanged(UNSURE, unsure);
    }

    /** Answer and confidence, for a screen reader. */
    String words() {
        return answer.getText() + " " + confidence.getText();
    }

    /** The digits from left to right, or the one class. */
    private String words(Reading reading) {
        return reading.digits().stream()
                .map(digit -> model.word(digit.prediction().label(), language.texts()))
                .collect(Collectors.joining());
    }

    private String remark(Reading reading, Texts texts) {
        return switch (reading.outcome()) {
            case ANSWERED -> model.lab.isTrained() ? "" : texts.get("drawing.untrained");
            case NO_INK -> texts.get("drawing.no-answer");
            case NO_NETWORK -> "";
            case NO_NUMBER -> texts.get("drawing.no-number");
        };
    }
}
