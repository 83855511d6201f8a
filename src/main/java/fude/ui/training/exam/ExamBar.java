package fude.ui.training.exam;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** The lock before the test images, and how to open it; takes no room where there is none. */
public final class ExamBar extends HBox {

    /**
     * @param looksChanged changes when more looks of the run are known
     */
    public ExamBar(ExamViewModel model, Observable looksChanged, Language language) {
        getStyleClass().add("exam");
        setId("exam");
        setAlignment(Pos.CENTER_LEFT);
        Label words = Controls.named(Controls.caption(Styles.CAPTION), "exam-words");
        words.setGraphic(Controls.icon(Feather.LOCK));
        words.setMinHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty()
                .bind(
                        language.text(
                                () -> language.get(model.sentence(language.texts())),
                                model.lab.cardProperty(),
                                model.asking,
                                looksChanged));
        Buttons buttons = new Buttons(language);
        Button ask = buttons.plain("exam-ask", "exam.ask", () -> model.asking.set(true));
        ask.disableProperty().bind(model.openable.not());
        Button open = buttons.plain("exam-open", "exam.open", model::open);
        Button leave = buttons.plain("exam-leave", "exam.leave", () -> model.asking.set(false));
        ObservableValue<Boolean> asking = model.asking;
        getChildren()
                .addAll(
                        words,
                        Controls.shownWhen(model.asking.not(), ask),
                        Controls.shownWhen(asking, open),
                        Controls.shownWhen(asking, leave));
        Controls.shownWhen(model.locked, this);
    }
}
