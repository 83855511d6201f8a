package fude.training.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Samples;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.Parameter;
import fude.nn.Pass;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.DoubleMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.RandomStream;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.Regularization;
import fude.text.ReportedException;
import fude.training.Checkpoint;
import fude.training.SmallRuns;
import fude.training.Trainer;
import fude.training.Trainer.Stretch;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import fude.training.augment.Augmentation;
import fude.training.config.LearningRateSchedule;
import fude.training.config.LearningRateSchedule.Shape;
import fude.training.config.Stopping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The update that is looked at is the trainer's next one, and its numbers are its formulas'. */
@ExtendWith(Numeric.class)
class UpdateStudyTest {
    private static final String LAYERS = "dense 12, batchnorm, dropout 0.2, dense 6 tanh";

    /** Everything that has a say in a step. */
    private static final TrainingConfig FULL =
            SmallRuns.CONFIG
                    .withOptimization(
                            SmallRuns.CONFIG
                                    .optimization()
                                    .withSchedule(LearningRateSchedule.of(Shape.COSINE)))
                    .withEpochs(9)
                    .withRegularization(new Regularization(0.001, 0.01, 1))
                    .withStopping(new Stopping(0, 0.5))
                    .withAugmentation(new Augmentation(1, 10, 0.1, 0.1, 0.3));

    private static Trainer trained(String layers, TrainingConfig config, int batches)
            throws ReportedException {
        Trainer trainer = SmallRuns.trainer(layers, config);
        TrainingControl control = new TrainingControl(config.learningRate(), config.epochs());
        for (int i = 0; i < batches; i++) {
            trainer.run(Stretch.BATCH, control, snapshot -> {});
        }
        return trainer;
    }

    static UpdateStart start(NetworkSpec spec, TrainingConfig config, Checkpoint at) {
        Samples training = SmallRuns.training();
        return new UpdateStart(spec, config, at, training, config.learningRate(), config.epochs());
    }

    private static UpdateStart start(String layers, TrainingConfig config, Trainer trainer) {
        return start(SmallRuns.spec(layers), config, trainer.checkpoint());
    }

    private static void assertIsTheNextBatch(String layers, TrainingConfig config, int batches)
            throws ReportedException {
        Trainer trainer = trained(layers, config, batches);
        UpdateStudy study = UpdateStudy.ofNext(start(layers, config, trainer));
        Checkpoint before = trainer.checkpoint();
        trainer.run(
                Stretch.BATCH,
                new TrainingControl(config.learningRate(), config.epochs()),
                snapshot -> {});
        Checkpoint next = trainer.checkpoint();
        assertEquals(before.optimizer().steps() + 1, study.record().step());
        for (int i = 0; i < next.weights().size(); i++) {
            assertArrayEquals(next.weights().get(i), study.stateAfter().get(i), "state " + i);
        }
        assertEquals(next.optimizer().steps(), study.optimizerAfter().steps());
        for (int p = 0; p < next.optimizer().values().size(); p++) {
            for (int m = 0; m < next.optimizer().values().get(p).length; m++) {
                assertArrayEquals(
                        next.optimizer().values().get(p)[m],
                        study.optimizerAfter().values().get(p)[m]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fude.nn.optimizer.OptimizerSpec#all")
    void itIsTheTrainersNextBatchToTheBit(OptimizerSpec optimizer) throws ReportedException {
        assertIsTheNextBatch(LAYERS, FULL.withOptimizer(optimizer), 0);
        assertIsTheNextBatch(LAYERS, FULL.withOptimizer(optimizer), 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 13, 20, 27})
    void wherever(int batches) throws ReportedException {
        assertIsTheNextBatch(LAYERS, FULL, batches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "activation relu",
                "batchnorm",
                "dense 300, dense 200",
                "dense 5 softmax"
            })
    void whateverTheLayers(String layers) throws ReportedException {
        TrainingConfig threads = SmallRuns.CONFIG.withThreads(2);
        assertIsTheNextBatch(layers, threads, 3);
    }

    /** ∂L/∂γ is the mean of ∂L/∂y · x̂ over the batch, ∂L/∂β that of ∂L/∂y. */
    @Test
    void scaleAndShiftOfBatchNormalisationAreFollowed() throws ReportedException {
        UpdateStart start = start(LAYERS, FULL, trained(LAYERS, FULL, 3));
        UpdateStudy study = UpdateStudy.ofNext(start);
        for (int from : new int[] {7, WeightAt.BIAS}) {
            WeightAt weight = new WeightAt(1, from, 7);
            assertTrue(study.has(weight));
            WeightUpdate update = study.follow(weight);
            assertTrue(update.isComplete());
            assertEquals(update.gradient(), update.meanOfTerms(), 1e-6);
            int place = from == WeightAt.BIAS ? 3 : 2;
            assertEquals(start.at().weights().get(place)[7], update.before());
            assertEquals(study.stateAfter().get(place)[7], update.after());
        }
        assertFalse(study.has(new WeightAt(1, 3, 7)), "each unit has its own");
        assertFalse(study.has(new WeightAt(2, 3, 3)), "dropout learns nothing");
        assertFalse(study.has(new WeightAt(9, 0, 0)));
    }

    @Test
    void aLayerWithoutBiasHasNone() throws ReportedException {
        String layers = "dense 12 no-bias, dense 6";
        UpdateStudy study = UpdateStudy.ofNext(start(layers, FULL, trained(layers, FULL, 1)));
        assertFalse(study.has(new WeightAt(0, WeightAt.BIAS, 0)));
        assertTrue(study.has(new WeightAt(1, WeightAt.BIAS, 0)));
    }

    @Test
    void lookingTwiceIsLookingOnce() throws ReportedException {
        Trainer trainer = trained(LAYERS, FULL, 3);
        UpdateStart start = start(LAYERS, FULL, trainer);
        UpdateStudy once = UpdateStudy.ofNext(start);
        UpdateStudy twice = UpdateStudy.ofNext(start);
        assertEquals(once.record(), twice.record());
        assertEquals(once.follow(once.largest()), twice.follow(twice.largest()));
    }

    /** Another way to the same numbers: a network of 64 bits and the formulas of the rules. */
    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyNumberIsThatOfAFormulaIn64Bits(Rule rule) throws ReportedException {
        TrainingConfig config = FULL.withOptimizer(OptimizerSpec.of(rule));
        assertNumbers(Loss.CROSS_ENTROPY, LAYERS, config);
    }

    @ParameterizedTest
    @EnumSource(value = Loss.class, names = "BINARY_CROSS_ENTROPY", mode = EnumSource.Mode.EXCLUDE)
    void withEveryLoss(Loss loss) throws ReportedException {
        assertNumbers(loss, "dense 7 sigmoid, dense 6 relu", FULL);
    }

    private static void assertNumbers(Loss loss, String layers, TrainingConfig config)
            throws ReportedException {
        NetworkSpec spec = SmallRuns.spec(SmallRuns.ROWS * SmallRuns.COLUMNS, layers, 3, loss);
        Trainer trainer = new Trainer(spec, config, SmallRuns.training(), SmallRuns.measured());
        TrainingControl control = new TrainingControl(config.learningRate(), config.epochs());
        for (int i = 0; i < 4; i++) {
            trainer.run(Stretch.BATCH, control, snapshot -> {});
        }
        UpdateStart start = start(spec, config, trainer.checkpoint());
        UpdateStudy study = UpdateStudy.ofNext(start);
        Reference reference = new Reference(start, study.record());
        assertEquals(reference.loss, study.record().lossBefore(), 1e-5);
        for (int layer = 0; layer <= spec.layers().size(); layer++) {
            for (int to = 0; spec.layer(layer).hasUnits() && to < 3; to++) {
                for (int from = WeightAt.BIAS; from < 3; from++) {
                    assertWeight(study.follow(new WeightAt(layer, from, to)), reference, start);
                }
            }
        }
    }

    private static void assertWeight(WeightUpdate update, Reference reference, UpdateStart start) {
        String what = update.weight().toString();
        double scale = reference.largest;
        double found = reference.gradient(update.weight());
        assertEquals(found, update.gradient(), 1e-4 * scale, what);
        assertTrue(update.isComplete());
        assertEquals(
                found, update.lossFactor() * update.meanOfTerms(), 1e-4 * scale, what + " terms");
        double after = update.lines().get(update.lines().size() - 1).result();
        double moved = Math.max(1e-3, Math.abs(update.after() - update.before()));
        assertEquals(update.after(), after, 1e-3 * moved + 1e-6, what + " after");
        for (FormulaLine line : update.lines()) {
            int states =
                    line.formula().name().matches("VELOCITY|SQUARES|MEAN_SQUARE|ADAM_MEAN") ? 1 : 0;
            if (states == 1) {
                assertEquals(
                        update.stateAfter().get(0),
                        line.result(),
                        1e-5 * Math.max(scale, Math.abs(line.result())),
                        what);
            }
        }
        assertEquals(start.config().optimizer().stateNames().size(), update.stateAfter().size());
    }

    /** The same batch through a network of 64 bits. */
    private static final class Reference {
        private final Network network;
        private final double loss;
        private double largest;

        Reference(UpdateStart start, UpdateRecord record) {
            network = Network.of(start.spec(), start.config().seed(), new DoubleMatrix(0, 0));
            for (int i = 0; i < network.state().size(); i++) {
                Matrix values = network.state().get(i).values();
                float[] from = start.at().weights().get(i);
                for (int k = 0; k < from.length; k++) {
                    values.set(k / values.columns(), k % values.columns(), from[k]);
                }
            }
            int rows = record.samples().size();
            Matrix input = new DoubleMatrix(rows, start.spec().inputs());
            Matrix targets = new DoubleMatrix(rows, start.spec().outputs());
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < input.columns(); c++) {
                    input.set(r, c, record.samples().get(r).input().get(c));
                }
                for (int c = 0; c < targets.columns(); c++) {
                    targets.set(r, c, record.samples().get(r).target().get(c));
                }
            }
            long chance =
                    RandomStream.seed(
                            start.config().seed(),
                            RandomStream.Purpose.DROPOUT,
                            record.batch().epoch(),
                            record.batch().from());
            Matrix outputs = network.forward(input, Pass.training(chance));
            Matrix gradient = new DoubleMatrix(rows, start.spec().outputs());
            Loss of = start.spec().loss();
            double mean =
                    new BatchLoss(of, targets.columns())
                                    .sumAndGradient(outputs, targets, gradient, rows)
                            / rows;
            gradient.times(of.derivativeOfMean(mean));
            network.backward(gradient);
            loss = of.ofMean(mean);
            for (Parameter parameter : network.parameters()) {
                Matrix its = parameter.gradient();
                for (int i = 0; i < its.size(); i++) {
                    double one = its.get(i / its.columns(), i % its.columns());
                    largest = Math.max(largest, Math.abs(one));
                }
            }
        }

        double gradient(WeightAt weight) {
            LayerPlace place = LayerPlace.of(network, weight.layer());
            int index = place.parameter() + (weight.isBias() ? 1 : 0);
            return network.parameters()
                    .get(index)
                    .gradient()
                    .get(weight.isBias() ? 0 : weight.from(), weight.to());
        }
    }

    @Test
    void aUnitsNumbersAddUp() throws ReportedException {
        String layers = "dense 12 tanh, dense 6";
        Trainer trainer = trained(layers, SmallRuns.CONFIG, 3);
        UpdateStudy study = UpdateStudy.ofNext(start(layers, SmallRuns.CONFIG, trainer));
        for (int layer = 0; layer < 3; layer++) {
            UnitSteps unit = study.unit(layer, study.mostInvolved(layer, 2), 2);
            assertEquals(unit.sum() + unit.bias(), unit.z(), 1e-5);
            assertEquals(unit.incoming() * unit.slope(), unit.delta(), 1e-6);
            assertEquals(UnitSteps.PARTS, unit.forward().size());
        }
        UnitSteps first = study.unit(0, 1, 2);
        assertEquals(Math.tanh(first.z()), first.output(), 1e-6);
        double back = 0;
        for (int k = 0; k < 6; k++) {
            UnitSteps above = study.unit(1, k, 2);
            back += above.delta() * weight(trainer.checkpoint().weights().get(2), 1, k, 6);
        }
        assertEquals(back, first.incoming(), 1e-6);
        UnitSteps answer = study.unit(2, 0, 2);
        UpdateRecord.Sample sample = study.record().samples().get(2);
        assertEquals(
                sample.before().probabilities().get(0) - sample.target().get(0),
                answer.delta(),
                1e-6,
                "p − t");
        assertTrue(answer.backward().isEmpty());
        assertEquals(first.backward().size(), UnitSteps.PARTS);
    }

    private static double weight(float[] weights, int from, int to, int columns) {
        return weights[from * columns + to];
    }

    @Test
    void aBatchOfItsOwnIsAnUpdateToo() throws ReportedException {
        Trainer trainer = trained(LAYERS, SmallRuns.CONFIG, 3);
        UpdateStart start = start(LAYERS, SmallRuns.CONFIG, trainer);
        Samples few = SmallRuns.scaled(SmallRuns.images(1, 9));
        UpdateRecord one = UpdateStudy.of(start, few).record();
        assertEquals(1, one.samples().size());
        assertTrue(one.isFinite());
        assertFalse(one.isOfRun());
        assertEquals(SmallRuns.images(1, 9).label(0), one.samples().get(0).label());
    }

    @Test
    void theLossOfTheSameBatchFalls() throws ReportedException {
        Trainer trainer = trained("dense 12", SmallRuns.CONFIG, 3);
        UpdateRecord record =
                UpdateStudy.ofNext(start("dense 12", SmallRuns.CONFIG, trainer)).record();
        assertTrue(record.lossAfter() < record.lossBefore());
        double mean =
                record.samples().stream()
                        .mapToDouble(UpdateRecord.Sample::lossAfter)
                        .average()
                        .getAsDouble();
        assertEquals(mean, record.lossAfter(), 1e-6);
    }

    @Test
    void aDivergedNetworkIsToldAsSuch() throws ReportedException {
        Trainer trainer = SmallRuns.trainer("dense 12", SmallRuns.CONFIG);
        Checkpoint at = trainer.checkpoint();
        at.weights().get(0)[0] = Float.NaN;
        at.weights().get(0)[12] = Float.NaN;
        UpdateStudy study =
                UpdateStudy.ofNext(start(SmallRuns.spec("dense 12"), SmallRuns.CONFIG, at));
        assertFalse(study.record().isFinite());
        assertEquals(List.of(), study.follow(new WeightAt(0, 0, 0)).stateBefore().subList(0, 0));
    }
}
