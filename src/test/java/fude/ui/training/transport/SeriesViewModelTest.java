package fude.ui.training.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.HeldWorker;
import fude.lab.session.RunSeries;
import fude.lab.session.RunSeries.Member;
import fude.lab.session.RunStore;
import fude.text.Message;
import fude.training.TrainingStatus;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.state.Overlays;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several runs one after another, and what of them the chart shows. */
class SeriesViewModelTest {
    private final HeldWorker worker = new HeldWorker();
    private final Lab lab = new Lab(worker, RunStore.none(), () -> null);
    private final TrainingViewModel training =
            new TrainingViewModel(lab, new SimpleObjectProperty<>());
    private final SeriesViewModel model = training.series();

    @BeforeEach
    void begin() {
        begin(Runs.experiment("seed", "7", "batch-size", "200").withLayers(List.of()));
    }

    private void begin(Experiment experiment) {
        lab.session().begin(experiment);
        worker.doAll();
    }

    private void begin(double... rates) {
        model.lab()
                .session()
                .series()
                .begin(null, Arrays.stream(rates).mapToObj(this::member).toList());
    }

    private Member member(double rate) {
        Experiment experiment = lab.shown();
        return new Member(
                "" + rate, experiment.withConfig(experiment.config().withLearningRate(rate)), null);
    }

    private RunSeries series() {
        return model.lab().seriesProperty().get();
    }

    @Test
    void theSameFiveTimesMakesABandOfItsCurves() {
        model.repeat();
        worker.doAll();
        assertTrue(series().isOver());
        assertEquals(5, lab.overlays().repetitionsProperty().get().size());
        assertEquals(List.of(), lab.overlays().comparedProperty().get());
    }

    @Test
    void whatCannotBeRunIsNotRepeated() {
        training.lab().session().unreadable("epochs", Message.of("problem.whole-number", "x"));
        assertFalse(model.repeatable().get());
        model.repeat();
        assertNull(series());
    }

    @Test
    void runsThatDifferAreComparedAndOneThatDivergesDoesNotHoldUpTheRest() {
        begin(Runs.experiment("optimizer", "sgd", "loss", "mse", "layers", "dense 20 identity"));
        begin(0.001, 1000, 0.01);
        worker.doAll();
        assertEquals(
                List.of(TrainingStatus.FINISHED, TrainingStatus.DIVERGED, TrainingStatus.FINISHED),
                series().done().stream().map(m -> m.card().progress().status()).toList());
        assertEquals(
                List.of("0.001", "1000.0", "0.01"),
                lab.overlays().comparedProperty().get().stream()
                        .map(Overlays.Companion::name)
                        .toList());
        assertNull(lab.overlays().ghostProperty().get());
    }

    @Test
    void aRunCanBeSkippedAndTheRestLeftOut() {
        begin(0.001, 0.002, 0.003);
        model.lab().session().series().skip();
        assertEquals(1, series().current());
        model.lab().session().series().dropRest();
        worker.doAll();
        assertTrue(series().isOver());
        assertEquals(List.of("0.002"), series().finished().stream().map(Member::label).toList());
        assertEquals(0.002, lab.experimentProperty().get().config().learningRate());
    }

    @Test
    void theDiceDrawsAnotherSeedAndLeavesTheOldCurve() {
        training.playOrPause();
        worker.doAll();
        model.drawSeed();
        worker.doAll();
        assertNotEquals(7, lab.experimentProperty().get().config().seed());
        assertFalse(lab.snapshot().isTrained());
        assertNotNull(lab.overlays().ghostProperty().get());
    }

    @Test
    void theDiceDrawsForTheChangeThatWaits() {
        training.playOrPause();
        worker.doAll();
        training.lab().session().propose(e -> Runs.with(Map.of("layers", "dense 16 relu"), e));
        model.drawSeed();
        assertEquals(7, lab.experimentProperty().get().config().seed());
        assertNotEquals(7, lab.proposalProperty().get().config().seed());
        assertTrue(lab.snapshot().isTrained());
    }

    @Test
    void withoutDataThereIsNoSeedToDraw() {
        Lab empty = new Lab(worker, RunStore.none(), () -> null);
        new TrainingViewModel(empty, new SimpleObjectProperty<>()).series().drawSeed();
        assertNull(empty.shown());
    }
}
