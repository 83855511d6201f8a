package fude.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.lab.RunCard;
import fude.lab.session.RunRequest;
import fude.lab.session.RunSeries;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

/** What the coach says before a run and beside it. */
class CoachViewModelTest {
    /** Adam at 1 collapses at once. */
    private static final Experiment TOO_FAST = Runs.experiment("learning-rate", "1", "epochs", "2");

    private static final TrainingSnapshot COLLAPSED = Runs.trained(TOO_FAST);

    private final Lab lab = Locked.lab();
    private final BooleanProperty running = new SimpleBooleanProperty();
    private final List<RunRequest> begun = new ArrayList<>();
    private final CoachViewModel coach = coach(work -> {});

    private CoachViewModel coach(Executor timing) {
        return new CoachViewModel(lab, running, begun::add, timing);
    }

    private void set(Map<String, String> settings) {
        lab.session().propose(shown -> Runs.with(settings, shown));
    }

    private String symptom() {
        return Texts.ENGLISH.get(coach.adviceProperty().get().symptom());
    }

    private Overlays.Evidence evidence() {
        return lab.overlays().evidenceProperty().get();
    }

    private void collapse(String id) {
        Runs.begin(lab, TOO_FAST);
        Runs.show(lab, Runs.card(id, null, TOO_FAST, COLLAPSED), COLLAPSED);
    }

    @Test
    void theFirstSettingsAreAllRight() {
        Runs.begin(lab, Experiment.on(Runs.DIGITS));
        assertNull(coach.adviceProperty().get());
    }

    @Test
    void oneWarningAfterAnotherIsFollowedOrPutAway() {
        Runs.begin(lab, Experiment.on(Runs.DIGITS));
        set(Map.of("scaling", "raw", "loss", "softmax-twice"));
        assertEquals("Softmax is applied twice.", symptom());
        String reason = Texts.ENGLISH.get(coach.adviceProperty().get().reason());
        assertTrue(reason.contains("1.46"), reason);
        coach.follow();
        assertEquals("Pixels go in as 0 to 255.", symptom());
        coach.putAway();
        assertNull(coach.adviceProperty().get());
        assertEquals("raw", lab.shown().texts().get("scaling"));
        assertEquals(List.of(), begun, "settings are changed, nothing is run");
    }

    @Test
    void aWarningThatWasMendedAndComesUpAgainIsSaidAgain() {
        Runs.begin(lab, Runs.experiment("scaling", "raw"));
        coach.putAway();
        set(Map.of("scaling", "unit"));
        set(Map.of("scaling", "raw"));
        assertEquals("Pixels go in as 0 to 255.", symptom());
    }

    @Test
    void aWarningIsGoneWhileItRuns() {
        Runs.begin(lab, Runs.experiment("loss", "mse"));
        assertNotNull(coach.adviceProperty().get());
        running.set(true);
        assertNull(coach.adviceProperty().get());
    }

    @Test
    void whatGoesWrongIsMarkedOnTheCurve() {
        collapse("a");
        assertTrue(symptom().endsWith("rate 1 is too high."), symptom());
        assertEquals(new Overlays.Evidence(Quantity.TRAINING_LOSS, 0, 2), evidence());
    }

    @Test
    void aRateThatIsLoweredAfterwardsIsNotCalledTooHigh() {
        collapse("a");
        set(Map.of("learning-rate", "0.0005"));
        assertEquals(
                "Rate 1, until epoch 2, was too high: the training loss has not recovered.",
                symptom());
        coach.follow();
        assertEquals(0.0005, begun.get(0).experiment().config().learningRate());
    }

    @Test
    void whatIsProposedIsTriedInAnotherRun() {
        collapse("a");
        coach.follow();
        assertEquals("a", begun.get(0).parent());
        assertEquals(0.001, begun.get(0).experiment().config().learningRate());
        Runs.begin(lab, begun.get(0).experiment());
        assertNull(evidence());
    }

    /** The bar above the chart has the way out. */
    @Test
    void ofARunThatBreaksOffAtTooHighARateTheCoachSaysNothing() {
        Experiment experiment = Runs.experiment("learning-rate", "1000", "optimizer", "sgd");
        lab.session().begin(experiment);
        Locked.choose(lab, (DatasetSplit) experiment.chosenData());
        TrainingSnapshot diverged = diverged(COLLAPSED);
        RunCard card = Runs.card("a", null, experiment, diverged);
        Runs.show(lab, card, diverged);
        assertNull(coach.adviceProperty().get());

        Runs.begin(lab, Runs.with(Map.of("scaling", "raw", "learning-rate", "100"), experiment));
        assertNotNull(coach.adviceProperty().get(), "before it runs, its settings are looked at");
    }

    private static TrainingSnapshot diverged(TrainingSnapshot of) {
        return new TrainingSnapshot(
                TrainingStatus.DIVERGED,
                of.epoch(),
                of.batch(),
                of.batchesPerEpoch(),
                of.targetEpoch(),
                of.bestEpoch(),
                of.imagesPerSecond(),
                of.secondsLeft(),
                of.seconds(),
                of.threads(),
                of.fineTunings(),
                of.learningRate(),
                of.interventions(),
                of.curve(),
                of.evaluation(),
                of.layers(),
                of.moments(),
                of.classifier(),
                null);
    }

    @Test
    void aRunLongerThanALessonIsTimedAndCut() {
        List<Runnable> trials = new ArrayList<>();
        CoachViewModel timed = coach(trials::add);
        Runs.begin(lab, Runs.experiment("layers", "dense 1000 relu", "epochs", "100000"));
        assertNull(timed.adviceProperty().get());
        trials.get(0).run();
        String symptom = Texts.ENGLISH.get(timed.adviceProperty().get().symptom());
        assertTrue(symptom.endsWith("minutes; a lesson has 50."), symptom);
        timed.follow();
        int epochs = lab.shown().config().epochs();
        assertTrue(epochs > 1 && epochs < 100_000, epochs + " epochs");
        assertNull(timed.adviceProperty().get());
    }

    @Test
    void aLongRunIsTimedOnceAndNotAgainForOtherEpochs() {
        List<Runnable> trials = new ArrayList<>();
        coach(trials::add);
        Runs.begin(lab, Runs.experiment("layers", "dense 1000 relu", "epochs", "100000"));
        set(Map.of("epochs", "90000"));
        assertEquals(1, trials.size());
    }

    @Test
    void whatWasPutAwayStaysAwayInThisRun() {
        collapse("a");
        coach.putAway();
        assertNull(coach.adviceProperty().get());
        assertNull(evidence());
        Locked.stands(lab, Runs.trained(Runs.with(Map.of("epochs", "3"), TOO_FAST)));
        assertNull(coach.adviceProperty().get());
        assertNull(evidence());
    }

    @Test
    void whatWasPutAwayIsSaidOfAnotherRun() {
        collapse("a");
        coach.putAway();
        collapse("b");
        assertNotNull(coach.adviceProperty().get());
    }

    @Test
    void whileTheRunsOfASeriesFollowOneAnotherTheCoachIsSilent() {
        RunSeries series =
                new RunSeries("s", null, List.of(new RunSeries.Member("1", TOO_FAST, null)), 0);
        collapse("a");
        Locked.series(lab, series);
        assertNull(coach.adviceProperty().get());
        Locked.series(lab, series.next(null));
        assertNotNull(coach.adviceProperty().get());
    }
}
