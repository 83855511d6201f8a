package fude.ui.training.exam;

import fude.lab.RunCard;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What the exam is for, every look at the test images with this run, and a button for the next. */
final class ExamView extends ScrollPane {
    private final ExamViewModel model;
    private final Language language;

    /**
     * @param looksChanged changes when more looks of the run are known
     */
    ExamView(ExamViewModel model, Observable looksChanged, Language language) {
        this.model = model;
        this.language = language;
        Label why = Controls.sentence(language.text("exam.why"), Styles.FIELD_NAME);
        Label state =
                Controls.sentence(
                        "exam-state",
                        language.text(
                                () ->
                                        language.get(
                                                model.locked.get() ? "exam.locked" : "exam.none"),
                                model.locked),
                        Styles.CARD_TITLE);
        Label looks =
                Controls.sentence(
                        "exam-looks",
                        language.text(this::looks, model.lab.cardProperty(), looksChanged),
                        Styles.FIELD_NAME);
        Button ask =
                new Buttons(language).plain("exam-begin", "exam.ask", () -> model.asking.set(true));
        ask.disableProperty().bind(model.openable.not());
        Button aside =
                new Buttons(language).plain("exam-set-aside", "exam.set-aside", model::setAside);
        aside.disableProperty().bind(model.lab.shownProperty().map(some -> false).orElse(true));
        Controls.shownWhen(model.locked, ask);
        Controls.shownWhen(model.locked.not(), aside);
        VBox all = Controls.column("exam", why, state, ask, aside, looks);
        Controls.scrolledIfSmall(this, all);
    }

    private String looks() {
        Texts texts = language.texts();
        RunCard card = model.lab.cardProperty().get();
        return card == null
                ? ""
                : model.looks(card).stream()
                        .map(exam -> texts.get(ExamViewModel.result(card, exam, texts)))
                        .collect(Collectors.joining("\n"));
    }
}
