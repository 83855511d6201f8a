package fude.ui.training.exam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Exam;
import fude.lab.Experiment;
import fude.lab.RunCard;
import fude.lab.session.HeldWorker;
import fude.lab.session.RunStore;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.state.Lab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test images stay locked until they are asked for, and every look at them is counted. */
class ExamViewModelTest {
    private static final Experiment VALIDATED =
            Runs.experiment("validation", "20", "batch-size", "200").withLayers(List.of());

    private final HeldWorker worker = new HeldWorker();
    private final Lab lab = new Lab(worker, RunStore.none(), () -> null);
    private final List<Throwable> failures = new ArrayList<>();
    private final ExamViewModel model =
            new ExamViewModel(lab, this::openings, this::looks, failures::add);
    private final List<Exam> earlier = new ArrayList<>();

    private final int before = 2;

    private List<Exam> looks(RunCard card) {
        return Stream.concat(earlier.stream(), card.exams().stream()).toList();
    }

    private int openings(String dataset) {
        return dataset.equals("digits") ? before + exams().size() : 1;
    }

    @BeforeEach
    void begin() {
        begin(VALIDATED);
    }

    private void begin(Experiment experiment) {
        lab.session().begin(experiment);
        worker.doAll();
    }

    private void learn() {
        lab.session().play(Stretch.TARGET);
        worker.doAll();
    }

    @Test
    void whereThereIsNoLockAPartOfTheTrainingImagesCanBeSetAside() {
        begin(Runs.experiment("batch-size", "200").withLayers(List.of()));
        assertFalse(model.locked.get());
        model.setAside();
        worker.doAll();
        assertEquals(10, lab.shown().choice().validation());
        assertTrue(model.locked.get());
    }

    private List<Exam> exams() {
        return lab.cardProperty().get().exams();
    }

    private String sentence() {
        return Texts.ENGLISH.get(model.sentence(Texts.ENGLISH));
    }

    @Test
    void withoutValidationImagesThereIsNoLock() {
        assertTrue(model.locked.get());
        begin(Runs.experiment());
        assertFalse(model.locked.get());
    }

    @Test
    void anUntrainedNetworkCannotSitTheExam() {
        assertFalse(model.openable.get());
        model.open();
        worker.doAll();
        assertFalse(model.open.get());
        assertEquals(List.of(), failures);
        learn();
        assertTrue(model.openable.get());
    }

    @Test
    void theQuestionSaysWhichTimeItWouldBe() {
        learn();
        String locked = sentence();
        model.asking.set(true);
        assertTrue(sentence().contains("look no. 3"), sentence());
        model.asking.set(false);
        assertEquals(locked, sentence());
        assertEquals(List.of(), exams());
    }

    @Test
    void openingStampsTheRunAndIsCounted() {
        learn();
        model.asking.set(true);
        model.open();
        assertFalse(model.asking.get());
        assertTrue(model.open.get());
        assertFalse(model.openable.get(), "one look at a time");
        worker.doAll();
        assertFalse(model.open.get());
        Exam exam = exams().get(0);
        assertEquals(3, exam.opening());
        assertEquals(1, exam.epoch());
        assertEquals(Runs.DIGITS.test().size(), exam.images());
        assertTrue(sentence().contains("Look no. 3"), sentence());
        assertEquals(
                Runs.DIGITS.training().size() / 5,
                lab.snapshot().evaluation().samples(),
                "the run is still measured on validation images");

        model.open();
        worker.doAll();
        assertEquals(4, exams().get(1).opening());
        assertEquals(exam.right(), exams().get(1).right());
    }

    @Test
    void ofAFunctionTheRootOfTheMeanSquaredErrorIsTold() {
        begin(Runs.small("y = 2x points=20", "validation", "20", "epochs", "2"));
        learn();
        model.open();
        worker.doAll();
        Exam exam = exams().get(0);
        assertTrue(Double.isFinite(exam.rmse()));
        assertTrue(sentence().contains("RMSE " + Texts.ENGLISH.loss(exam.rmse())), sentence());
    }

    @Test
    void whatGoesWrongIsToldAndTheLockCanBeTriedAgain() {
        learn();
        ReportedException full = ReportedException.of("data.out-of-memory");
        worker.failNext(full);
        model.open();
        worker.doAll();
        assertEquals(List.of(full), failures);
        assertEquals(List.of(), exams());
        assertTrue(model.openable.get());
    }

    @Test
    void aLookBeforeTheProgramWasStartedIsStillTold() {
        learn();
        earlier.add(new Exam(1, 0, 100, 97, 0.25, Double.NaN, 3));
        assertTrue(sentence().contains("97.00 %"), sentence());
    }

    @Test
    void otherDataTakeTheQuestionBack() {
        learn();
        model.asking.set(true);
        begin(Runs.experiment());
        assertFalse(model.asking.get());
    }
}
