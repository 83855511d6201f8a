package fude.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.nn.DenseSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.store.Settings;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.state.Overlays;
import fude.ui.state.RunSeries;
import fude.ui.state.RunSeries.Member;
import fude.ui.window.LabStage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs one after another. */
class RunSeriesTest {
    private static final Settings ENGLISH =
            new Settings(1, "en", false, 1, 1280, 800, 284, 284, 0.56);

    @TempDir Path folder;

    private LabStage stage;
    private Lab lab;

    @BeforeEach
    void open() {
        stage = LabStage.open(ENGLISH, folder, Samples.digits());
        lab = stage.window().lab();
        set(e -> e.withConfig(e.config().withEpochs(1).withSeed(7)));
        stage.untilReady();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void set(UnaryOperator<Experiment> change) {
        stage.interact(() -> lab.propose(change));
    }

    private RunSeries series() {
        return lab.seriesProperty().get();
    }

    private void begin(double... rates) {
        List<Member> members = members(rates);
        stage.interact(() -> stage.window().training().series().begin(null, members));
    }

    private List<Member> members(double... rates) {
        return Arrays.stream(rates).mapToObj(rate -> member("" + rate, rate)).toList();
    }

    private Member member(String label, double rate) {
        Experiment experiment = lab.shown();
        return new Member(
                label, experiment.withConfig(experiment.config().withLearningRate(rate)), null);
    }

    private void untilOver() {
        stage.until("all runs", () -> series() != null && series().isOver());
    }

    private void untilPlace(int place) {
        stage.until("run " + place, () -> series().current() == place - 1);
    }

    @Test
    void theSameFiveTimesMakesABandOfItsCurvesAndSaysHowWideItIs() {
        stage.robot().push(KeyCode.SHIFT, KeyCode.R);
        untilOver();
        List<Member> done = series().finished();
        assertEquals(5, done.size());
        for (int i = 0; i < 5; i++) {
            assertEquals("" + (7 + i), done.get(i).card().settings().get("seed"));
            assertEquals(series().id(), done.get(i).card().series());
            assertEquals(i == 0, series().id().equals(done.get(i).card().id()));
            assertEquals(i == 0 ? null : series().id(), done.get(i).card().parent());
        }
        assertEquals(5, lab.overlays().repetitionsProperty().get().size());
        assertEquals(List.of(), lab.overlays().comparedProperty().get());
        stage.until("words", () -> stage.text("result").startsWith("5 runs with different seeds"));
        assertEquals("Mean and range of 5 runs", stage.text("legend-range"));
        stage.click("show-run-alone");
        assertEquals(List.of(), lab.overlays().repetitionsProperty().get());
    }

    @Test
    void aRunThatGoesOnAfterItsSeriesSpeaksForItself() {
        begin(0.001, 0.002);
        untilOver();
        assertTrue(stage.text("result").startsWith("0.001: "), stage.text("result"));
        stage.train();
        assertTrue(stage.text("result").contains("after epoch 2"), stage.text("result"));
    }

    @Test
    void runsThatDifferAreComparedAndOneThatRunsAwayDoesNotHoldUpTheRest() {
        set(e -> e.withConfig(e.config().withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.SGD))));
        set(e -> e.withLoss(Loss.MSE));
        set(e -> e.withLayers(List.of(new DenseSpec(20, Activation.IDENTITY))));
        begin(0.001, 1000, 0.01);
        untilOver();
        List<TrainingStatus> ends =
                series().done().stream().map(m -> m.card().progress().status()).toList();
        assertEquals(
                List.of(TrainingStatus.FINISHED, TrainingStatus.DIVERGED, TrainingStatus.FINISHED),
                ends);
        assertEquals(
                List.of("0.001", "1000.0", "0.01"),
                lab.overlays().comparedProperty().get().stream()
                        .map(Overlays.Companion::name)
                        .toList());
        String words = stage.text("result");
        assertTrue(words.matches("0.001: .* % · 1000.0: diverged · 0.01: .* %"), words);
        assertNull(lab.overlays().ghostProperty().get());
    }

    @Test
    void aPauseHoldsTheSeriesAndGoingOnContinuesIt() {
        set(e -> e.withConfig(e.config().withEpochs(10_000)));
        begin(0.001, 0.002);
        stage.until("learning", () -> lab.snapshot() != null && lab.snapshot().epoch() > 0);
        assertEquals("Run 1 of 2:", stage.text("series-place"));
        assertEquals("0.001", stage.text("series-name"));
        assertTrue(stage.window().training().runningProperty().get());
        stage.interact(stage.<Button>node("play")::fire);
        stage.until("at rest", () -> !stage.window().training().runningProperty().get());
        assertEquals(0, series().current());
        assertEquals(TrainingStatus.PAUSED, lab.snapshot().status());
        stage.interact(stage.<Button>node("play")::fire);
        stage.until("on", () -> stage.window().training().runningProperty().get());
        stage.interact(() -> stage.<Button>node("series-skip").fire());
        assertEquals(1, series().current());
        assertFalse(stage.node("series-skip").isVisible());
        stage.until("learning", () -> lab.snapshot() != null && lab.snapshot().epoch() > 0);
        assertEquals(0.002, lab.experimentProperty().get().config().learningRate());
    }

    @Test
    void theRunsToComeCanBeLeftOutWhileTheOneInHandGoesOn() {
        List<Member> members = members(0.001, 0.002, 0.003);
        stage.interact(
                () -> {
                    stage.window().training().series().begin(null, members);
                    stage.<Button>node("series-drop").fire();
                });
        untilOver();
        assertEquals(1, series().members().size());
        assertEquals(TrainingStatus.FINISHED, lab.snapshot().status());
    }

    @Test
    void goingBackToTheStartEndsTheSeriesAndWhatIsDoneStays() {
        begin(0.001, 0.002, 0.003);
        untilPlace(2);
        stage.interact(stage.window().training()::reset);
        assertTrue(series().isOver());
        assertEquals(1, series().members().size());
        stage.until("a fresh network", () -> lab.snapshot() != null);
        assertFalse(stage.window().training().runningProperty().get());
    }

    @Test
    void otherSettingsEndTheSeries() {
        set(e -> e.withConfig(e.config().withEpochs(10_000)));
        begin(0.001, 0.002);
        stage.until("learning", () -> lab.snapshot() != null && lab.snapshot().epoch() > 0);
        Experiment other = Experiment.on(Samples.digits());
        stage.interact(() -> lab.begin(other));
        assertNull(series());
        assertEquals(List.of(), lab.overlays().comparedProperty().get());
        assertEquals(other, lab.experimentProperty().get());
    }

    @Test
    void aQuestionHoldsTheNextRunUntilItIsAnswered() {
        set(e -> e.withConfig(e.config().withEpochs(1000)));
        set(e -> e.withChoice(e.choice().withFirst(100)));
        begin(0.001, 0.002);
        stage.until("learning", () -> lab.snapshot() != null && lab.snapshot().isTrained());
        set(e -> e.withLayers(List.of()));
        untilPlace(2);
        stage.until("at rest", () -> !stage.window().training().runningProperty().get());
        assertEquals(List.of(), lab.proposalProperty().get().layers());
        assertEquals(0.001, lab.experimentProperty().get().config().learningRate());
        stage.interact(lab::discard);
        untilOver();
        assertEquals(2, series().finished().size());
    }

    @Test
    void theDiceDrawsAnotherSeedAndLeavesTheOldCurve() {
        stage.train();
        stage.robot().push(KeyCode.D);
        assertNotEquals(7, lab.experimentProperty().get().config().seed());
        stage.until("a fresh network", () -> lab.snapshot() != null);
        assertFalse(lab.snapshot().isTrained());
        assertEquals("Run before", stage.text("legend-ghost"));
        stage.click("show-run-alone");
        assertNull(lab.overlays().ghostProperty().get());
        assertFalse(stage.robot().lookup("#legend-ghost").tryQuery().isPresent());
    }
}
