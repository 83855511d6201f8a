package fude.ui.training.exam;

import fude.data.DataKind;
import fude.lab.Exam;
import fude.lab.RunCard;
import fude.lab.setting.SettingCatalog;
import fude.text.Message;
import fude.text.Texts;
import fude.ui.state.Lab;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The test images stay locked while settings are chosen on validation images. Opening them is asked
 * about, stamps the run and is counted, since every look makes them less of an exam.
 */
public final class ExamViewModel {
    /** In percent of the training images. */
    static final int USUAL_VALIDATION = 10;

    final Lab lab;
    private final ToIntFunction<String> openings;
    private final Function<RunCard, List<Exam>> looks;
    private final Consumer<Throwable> failed;

    /** Whether there are test images that are not measured on. */
    final BooleanBinding locked;

    /** Whether there is a network that could sit the exam. */
    final BooleanBinding openable;

    /** Whether it is being asked if they are to be opened. */
    final BooleanProperty asking = new SimpleBooleanProperty();

    /** Whether the images are being gone through. */
    final BooleanProperty open = new SimpleBooleanProperty();

    /**
     * @param openings how often the test images of a data set have been opened
     * @param looks all looks of a run, with those before the program was started
     */
    public ExamViewModel(
            Lab lab,
            ToIntFunction<String> openings,
            Function<RunCard, List<Exam>> looks,
            Consumer<Throwable> failed) {
        this.lab = lab;
        this.openings = openings;
        this.looks = looks;
        this.failed = failed;
        this.locked = Bindings.createBooleanBinding(lab::isValidating, lab.dataProperty());
        this.openable = lab.cardProperty().isNotNull().and(open.not());
        locked.addListener((o, was, is) -> asking.set(false));
    }

    /** Sets a part of the training images aside, on which settings are chosen from then on. */
    void setAside() {
        lab.session()
                .propose(plan -> plan.withChoice(plan.choice().withValidation(USUAL_VALIDATION)));
    }

    private int next() {
        return 1 + openings.applyAsInt(lab.cardProperty().get().dataset());
    }

    /** What came of a look. */
    static Message result(RunCard card, Exam exam, Texts texts) {
        DataKind kind = SettingCatalog.kind(card.settings());
        if (kind == DataKind.FUNCTION) {
            return Message.of(
                    "exam.result.function",
                    exam.epoch(),
                    texts.loss(exam.rmse()),
                    exam.images(),
                    exam.opening());
        }
        return Message.of(
                kind == DataKind.POINTS ? "exam.result.points" : "exam.result",
                exam.epoch(),
                texts.percent(exam.accuracy()),
                exam.images(),
                exam.images() - exam.right(),
                exam.opening());
    }

    /** All looks of a run, from the first. */
    List<Exam> looks(RunCard card) {
        return looks.apply(card);
    }

    /** What is to be said now. */
    Message sentence(Texts texts) {
        RunCard card = lab.cardProperty().get();
        if (card == null) {
            return Message.of("exam.locked");
        }
        if (asking.get()) {
            return Message.of("exam.question", next());
        }
        List<Exam> exams = looks(card);
        if (exams.isEmpty()) {
            return Message.of("exam.locked");
        }
        return result(card, exams.get(exams.size() - 1), texts);
    }

    /** Opens the test images and has the network answer them. */
    void open() {
        asking.set(false);
        if (!openable.get()) {
            return;
        }
        open.set(true);
        lab.session()
                .examine(
                        next(),
                        () -> open.set(false),
                        e -> {
                            open.set(false);
                            failed.accept(e);
                        });
    }
}
