package fude.ui.training.exam;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.workbench.Voice;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/**
 * The lock before the test images, and how to open it.
 *
 * @param looksChanged changes when more looks of the run are known
 */
record ExamVoice(ExamViewModel model, Observable looksChanged, Language language) {

    List<Voice> voices() {
        return List.of(
                Voice.of(Voice.Rank.QUESTION, question()), Voice.of(Voice.Rank.NOTICE, lock()));
    }

    private Remark question() {
        Buttons buttons = new Buttons(language);
        Button open = buttons.plain("exam-open", "exam.open", model::open);
        Button leave = buttons.plain("exam-leave", "exam.leave", () -> model.asking.set(false));
        return Controls.styled(
                new Remark(
                        "exam-question",
                        Controls.icon(Feather.HELP_CIRCLE),
                        words(true),
                        open,
                        leave),
                Styles.QUESTION);
    }

    private Remark lock() {
        Button ask =
                new Buttons(language).plain("exam-ask", "exam.ask", () -> model.asking.set(true));
        ask.disableProperty().bind(model.openable.not());
        return new Remark("exam-words", Controls.icon(Feather.LOCK), words(false), ask);
    }

    private StringBinding words(boolean asking) {
        return language.text(
                () ->
                        model.locked.get() && model.asking.get() == asking
                                ? language.get(model.sentence(language.texts()))
                                : "",
                model.locked,
                model.lab.cardProperty(),
                model.asking,
                looksChanged);
    }
}
