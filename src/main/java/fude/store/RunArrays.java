package fude.store;

import fude.nn.optimizer.Optimizer;
import fude.store.arrays.NetworkShape;
import fude.store.arrays.NetworkShape.ArrayShape;
import fude.store.arrays.ZipReader;
import fude.store.arrays.ZipWriter;
import fude.text.ReportedException;
import fude.training.BestWeights;
import fude.training.Checkpoint;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.WeightAverage;
import fude.training.measure.BatchLosses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The arrays of a run in a model file: the weights as they learn, the mean and the best ones, what
 * the optimizer remembers, and the curve. Weights that are left out are those that answer.
 *
 * @param answering the weights that answer, in the order of {@link NetworkShape#state}
 * @param stateNames of the optimizer's state for each parameter
 * @param hasClasses whether the accuracy stands among the epochs' figures, or else the RMSE
 */
record RunArrays(
        NetworkShape shape, List<float[]> answering, List<String> stateNames, boolean hasClasses) {
    private static final String WEIGHTS = "run/";
    private static final String AVERAGE = "average/";
    private static final String BEST = "best/";
    private static final String OPTIMIZER = "optimizer/";
    private static final String CURVE = "run/curve";
    private static final String BATCHES = "run/batches";
    private static final String EPOCHS = "run/epochs";
    private static final int CURVE_COLUMNS = 2;
    private static final int EPOCH_COLUMNS = 5;
    private static final IntPredicate NOWHERE = index -> false;

    /** Before the first batch there is no training loss. */
    private static final IntPredicate FIRST_TRAINING_LOSS = index -> index == 1;

    void write(Checkpoint checkpoint, ZipWriter out) throws IOException {
        writeWeights(WEIGHTS, checkpoint.weights(), out);
        writeWeights(AVERAGE, checkpoint.average().means(), out);
        writeWeights(BEST, checkpoint.best().weights(), out);
        writeState(checkpoint.optimizer(), out);
        LearningCurve curve = checkpoint.curve().curve();
        out.table(CURVE, CURVE_COLUMNS, points(curve), NOWHERE);
        out.table(EPOCHS, EPOCH_COLUMNS, epochs(curve), FIRST_TRAINING_LOSS);
        if (curve.batches().size() > 0) {
            out.table(BATCHES, 1, batches(curve.batches()), NOWHERE);
        }
    }

    private static double[] batches(BatchLosses batches) {
        return IntStream.range(0, batches.size()).mapToDouble(batches::loss).toArray();
    }

    private void writeWeights(String folder, List<float[]> weights, ZipWriter out)
            throws IOException {
        if (!weights.isEmpty() && !Arrays.deepEquals(weights.toArray(), answering.toArray())) {
            out.arrays(folder, shape.state(), weights);
        }
    }

    /** Before the first step there is none. */
    private void writeState(Optimizer.State optimizer, ZipWriter out) throws IOException {
        for (int p = 0; optimizer.steps() > 0 && p < shape.parameters().size(); p++) {
            ArrayShape parameter = shape.parameters().get(p);
            for (int m = 0; m < stateNames.size(); m++) {
                out.array(stateName(parameter, m), parameter, optimizer.values().get(p)[m]);
            }
        }
    }

    private String stateName(ArrayShape parameter, int index) {
        return OPTIMIZER + parameter.name() + "-" + stateNames.get(index);
    }

    private static double[] points(LearningCurve curve) {
        double[] values = new double[curve.points() * CURVE_COLUMNS];
        for (int i = 0; i < curve.points(); i++) {
            values[i * CURVE_COLUMNS] = curve.position(i);
            values[i * CURVE_COLUMNS + 1] = curve.trainingLoss(i);
        }
        return values;
    }

    private double[] epochs(LearningCurve curve) {
        return curve.measurements().stream()
                .flatMapToDouble(
                        e ->
                                DoubleStream.of(
                                        e.epoch(),
                                        e.trainingLoss(),
                                        e.measuredLoss(),
                                        hasClasses ? e.measuredAccuracy() : e.measuredRmse(),
                                        e.seconds()))
                .toArray();
    }

    Checkpoint read(RunDescription run, ZipReader in, Path file)
            throws IOException, ReportedException {
        return new Checkpoint(
                run.data(),
                run.epoch(),
                run.batch(),
                run.targetEpoch(),
                run.learningRate(),
                run.threads(),
                run.seconds(),
                run.fineTunings(),
                run.interventions(),
                readWeights(WEIGHTS, in),
                new Optimizer.State(run.steps(), readState(run.steps(), in)),
                new LearningCurve.Draft(readCurve(run, in, file), run.pointSum(), run.epochSum()),
                readBest(run, in),
                new WeightAverage.State(
                        run.averageSteps(),
                        run.averageSteps() == 0 ? List.of() : readWeights(AVERAGE, in)));
    }

    private List<float[]> readWeights(String folder, ZipReader in)
            throws IOException, ReportedException {
        return in.has(folder + shape.state().get(0).name() + ZipWriter.ARRAY)
                ? in.arrays(folder, shape.state())
                : answering;
    }

    private BestWeights.State readBest(RunDescription run, ZipReader in)
            throws IOException, ReportedException {
        return run.bestLoss() == null
                ? new BestWeights.State(
                        run.bestEpoch(), Double.POSITIVE_INFINITY, List.of(), run.waitingSince())
                : new BestWeights.State(
                        run.bestEpoch(), run.bestLoss(), readWeights(BEST, in), run.waitingSince());
    }

    private List<float[][]> readState(int steps, ZipReader in)
            throws IOException, ReportedException {
        List<float[][]> state = new ArrayList<>();
        if (steps == 0) {
            return state;
        }
        for (ArrayShape parameter : shape.parameters()) {
            float[][] ofParameter = new float[stateNames.size()][];
            for (int m = 0; m < ofParameter.length; m++) {
                ofParameter[m] = in.array(stateName(parameter, m), parameter);
            }
            state.add(ofParameter);
        }
        return state;
    }

    private LearningCurve readCurve(RunDescription run, ZipReader in, Path file)
            throws IOException, ReportedException {
        double[] points = in.table(CURVE, run.points(), CURVE_COLUMNS, NOWHERE);
        double[] rows = in.table(EPOCHS, run.measurements(), EPOCH_COLUMNS, FIRST_TRAINING_LOSS);
        double[] positions = new double[run.points()];
        double[] losses = new double[run.points()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = points[i * CURVE_COLUMNS];
            losses[i] = points[i * CURVE_COLUMNS + 1];
            boolean inOrder = positions[i] >= (i == 0 ? 0 : positions[i - 1]);
            if (!inOrder || positions[i] > run.epoch() + 1) {
                throw ReportedException.of("model.field", file, CURVE + ZipWriter.ARRAY);
            }
        }
        List<EpochResult> epochs = new ArrayList<>();
        for (int i = 0; i < rows.length; i += EPOCH_COLUMNS) {
            if (rows[i] != epochs.size()) {
                throw ReportedException.of("model.field", file, EPOCHS + ZipWriter.ARRAY);
            }
            epochs.add(
                    new EpochResult(
                            epochs.size(),
                            rows[i + 1],
                            rows[i + 2],
                            hasClasses ? rows[i + 3] : Double.NaN,
                            hasClasses ? Double.NaN : rows[i + 3],
                            rows[i + 4]));
        }
        return LearningCurve.of(positions, losses, epochs).withBatches(readBatches(run, in));
    }

    private static BatchLosses readBatches(RunDescription run, ZipReader in)
            throws IOException, ReportedException {
        if (run.batches() == null) {
            return BatchLosses.NONE;
        }
        RunDescription.Batches told = run.batches();
        double[] table = in.table(BATCHES, told.size(), 1, NOWHERE);
        float[] losses = new float[table.length];
        for (int i = 0; i < losses.length; i++) {
            losses[i] = (float) table[i];
        }
        return BatchLosses.of(told.perEpoch(), told.first(), losses);
    }
}
