package fude.ui.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fude.lab.Experiment;
import fude.lab.session.RunSeries;
import fude.lab.session.RunSeries.Member;
import fude.nn.DenseSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.store.Settings;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.window.LabStage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several runs one after another, as the window shows them. */
class RunSeriesTest {
    private static final Settings ENGLISH = Settings.DEFAULT.withLanguage("en").withSize(1280, 800);

    @TempDir Path folder;

    private LabStage stage;
    private Lab lab;

    @BeforeEach
    void open() {
        stage = LabStage.open(ENGLISH, folder, Samples.digits());
        lab = stage.window().bench().lab();
        set(e -> e.withConfig(e.config().withEpochs(1).withSeed(7)));
        stage.untilReady();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void set(UnaryOperator<Experiment> change) {
        stage.interact(() -> lab.session().propose(change));
    }

    private RunSeries series() {
        return lab.seriesProperty().get();
    }

    private void begin(double... rates) {
        List<Member> members = members(rates);
        stage.interact(() -> stage.window().bench().lab().session().series().begin(null, members));
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

    @Test
    void runsAreRepeatedDrawnByLotAndCompared() {
        stage.robot().push(KeyCode.SHIFT, KeyCode.R);
        untilOver();
        assertEquals(5, lab.overlays().repetitionsProperty().get().size());
        assertEquals(List.of(), lab.overlays().comparedProperty().get());
        stage.until("words", () -> stage.text("result").startsWith("5 runs with different seeds"));
        assertEquals("Mean and range of 5 runs", stage.text("legend-range"));
        stage.click("show-run-alone");
        assertEquals(List.of(), lab.overlays().repetitionsProperty().get());

        long seed = lab.experimentProperty().get().config().seed();
        stage.robot().push(KeyCode.D);
        assertNotEquals(seed, lab.experimentProperty().get().config().seed());
        stage.until("a new network", () -> lab.snapshot() != null && !lab.snapshot().isTrained());
        assertEquals("Run before", stage.text("legend-ghost"));
        stage.click("show-run-alone");
        assertNull(lab.overlays().ghostProperty().get());
        assertFalse(stage.robot().lookup("#legend-ghost").tryQuery().isPresent());

        set(e -> e.withConfig(e.config().withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.SGD))));
        set(e -> e.withLoss(Loss.MSE));
        set(e -> e.withLayers(List.of(new DenseSpec(20, Activation.IDENTITY))));
        begin(0.001, 1000, 0.01);
        untilOver();
        stage.until(
                "words",
                () -> stage.text("result").matches("0.001: .* % · 1000.0: diverged · 0.01: .* %"));
    }
}
