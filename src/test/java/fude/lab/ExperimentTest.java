package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetChoice;
import fude.data.DatasetSplit;
import fude.nn.BatchNormSpec;
import fude.nn.DropoutSpec;
import fude.nn.loss.Loss;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExperimentTest {
    private final Experiment experiment = Experiment.on(data());

    @Test
    void theNetworkTakesItsEndsFromTheData() {
        assertEquals("6-128-64-10", experiment.network().shape());
        assertEquals(List.of(), experiment.problems());
    }

    @Test
    void problemsOfNetworkAndSettingsComeTogether() {
        Experiment wrong =
                experiment
                        .withLayers(List.of(new DropoutSpec(1)))
                        .withConfig(experiment.config().withBatchSize(0));
        assertEquals(
                List.of("layers[0]", "batch-size"),
                wrong.problems().stream().map(Problem::field).toList());
    }

    @Test
    void batchNormalisationNeedsMoreThanOneImage() {
        Experiment normalised = experiment.withLayers(List.of(new BatchNormSpec()));
        assertEquals(List.of(), normalised.problems());
        Problem expected = Problem.of("batch-size", "problem.batch-of-one");
        var config = experiment.config();
        for (Experiment alone :
                List.of(
                        normalised.withConfig(config.withBatchSize(1)),
                        normalised.withChoice(DatasetChoice.ALL.withFirst(1)))) {
            assertEquals(List.of(expected), alone.problems());
        }
        assertEquals(List.of(), experiment.withConfig(config.withBatchSize(1)).problems());
    }

    @Test
    void chosenClassesKeepTheirNamesInOtherData() {
        Experiment some =
                experiment.withChoice(
                        DatasetChoice.ALL.withClasses(List.of("3", "9")).withFirst(7));
        DatasetSplit turned = named("9", "8", "3");
        assertEquals(List.of("9", "3"), some.movedTo(turned).choice().classes());
        assertEquals(7, some.movedTo(turned).choice().first());
        assertEquals(turned, some.movedTo(turned).data());
        for (DatasetSplit other : List.of(named("a", "b"), named("3", "4"), named("dress", "9"))) {
            assertEquals(List.of(), some.movedTo(other).choice().classes());
            assertEquals(List.of(), some.movedTo(other).problems());
        }
        assertEquals(List.of(), experiment.movedTo(turned).choice().classes());
    }

    private static DatasetSplit named(String... names) {
        byte[] labels = new byte[names.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) i;
        }
        Dataset all = new Dataset(2, 3, List.of(names), new byte[6 * labels.length], labels);
        return new DatasetSplit("other", all, all);
    }

    @Test
    void aRunGoesOnWithAnotherLearningRateOrMoreEpochs() {
        var config = experiment.config();
        assertTrue(experiment.goesOnAs(experiment));
        assertTrue(experiment.goesOnAs(experiment.withConfig(config.withLearningRate(0.1))));
        assertTrue(experiment.goesOnAs(experiment.withConfig(config.withEpochs(99))));
    }

    @Test
    void aRunDoesNotGoOnWithAnythingElseChanged() {
        var config = experiment.config();
        for (Experiment other :
                List.of(
                        experiment.withLayers(List.of()),
                        experiment.withData(data()),
                        experiment.withConfig(config.withSeed(2)),
                        experiment.withConfig(config.withBatchSize(32)),
                        experiment.withConfig(
                                config.withOptimizer(OptimizerSpec.of(OptimizerSpec.Rule.SGD))))) {
            assertFalse(experiment.goesOnAs(other), other.toString());
        }
    }

    @Test
    void theOutputFollowsFromClassesAndLoss() {
        Experiment two = experiment.withChoice(DatasetChoice.ALL.withClasses(List.of("4", "9")));
        assertEquals("6-128-64-2", two.network().shape());
        assertEquals("6-128-64-1", two.withLoss(Loss.BINARY_CROSS_ENTROPY).network().shape());
        assertEquals("6-128-64-2", two.withLoss(Loss.MSE).network().shape());
    }

    @Test
    void aLossForTwoClassesNeedsTwo() {
        assertEquals(
                List.of(Problem.of("loss", "problem.loss-two-classes", "binary-cross-entropy")),
                experiment.withLoss(Loss.BINARY_CROSS_ENTROPY).problems());
    }

    private static DatasetSplit data() {
        Dataset one = new Dataset(2, 3, Dataset.digitNames(), new byte[6], new byte[1]);
        return new DatasetSplit("one", one, one);
    }
}
