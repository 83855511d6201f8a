package fude.lab.coach.rules;

import fude.lab.Experiment;
import fude.nn.LayerSpec;
import fude.nn.loss.Loss;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import fude.training.measure.LayerStatistics;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a run stands, with the questions that the rules ask about it.
 *
 * @param images that are learned from
 * @param evaluation the last measurement, once there is one
 * @param layers as they did at the end of the last epoch; empty where that is not known
 * @param rates that were set, of which only the last batches have the last
 * @param bestEpoch the epoch whose weights answer
 */
public record Standing(
        Experiment experiment,
        int images,
        LearningCurve curve,
        @Nullable Evaluation evaluation,
        List<LayerStatistics> layers,
        TrainingStatus status,
        int batchesPerEpoch,
        RateHistory rates,
        int bestEpoch) {
    /** "Flat over a few hundred iterations" says the Deeplearning4j guide. */
    static final int FEW_HUNDRED = 300;

    /** Adam's very first steps tell nothing yet, nor does a first epoch of few batches. */
    static final int SOME_STEPS = 100;

    /** A loss above this share of guessing's has not fallen. */
    static final double FLAT = 0.98;

    /** Nor has a measured loss above this share, which tells of the epoch's end. */
    static final double NO_BETTER = 0.95;

    /** Something was learned where the training loss was below this share, once. */
    private static final double LEARNED = 0.9;

    /** Accuracies nearer to one another than this are of the same network. */
    private static final double SAME = 0.01;

    public Standing {
        layers = List.copyOf(layers);
    }

    /**
     * @param images that are learned from
     */
    public static Standing of(Experiment experiment, int images, TrainingSnapshot snapshot) {
        return new Standing(
                experiment,
                images,
                snapshot.curve(),
                snapshot.evaluation(),
                snapshot.layers(),
                snapshot.status(),
                snapshot.batchesPerEpoch(),
                RateHistory.of(experiment, snapshot),
                snapshot.bestEpoch());
    }

    /** The place, in epochs, of the last change by hand: the settings of now began there. */
    double since() {
        return rates.since();
    }

    /** Whether there is something to be said: a finished epoch, or an end that came too soon. */
    public boolean tells() {
        boolean measured =
                evaluation != null && (evaluation.classes() > 1 || evaluation.errors() != null);
        return measured && (!epochs().isEmpty() || diverged());
    }

    public boolean diverged() {
        return status == TrainingStatus.DIVERGED;
    }

    public boolean finished() {
        return status == TrainingStatus.FINISHED;
    }

    /** The finished epochs that lie wholly after the last change by hand. */
    public List<EpochResult> epochs() {
        double since = since();
        return since == 0
                ? curve.epochs()
                : curve.epochs().stream().filter(epoch -> epoch.epoch() - 1 >= since).toList();
    }

    public EpochResult last() {
        return epochs().get(epochs().size() - 1);
    }

    /** How far the curve goes, in epochs. */
    double position() {
        double end = curve.points() == 0 ? 0 : curve.position(curve.points() - 1);
        return Math.max(end, curve.epochs().size());
    }

    /** Corrections of the weights in {@link #epochs}. */
    public int steps() {
        return epochs().size() * batchesPerEpoch;
    }

    /** The training loss over the second half of the last epoch. */
    public double recentLoss() {
        double end = last().epoch();
        double sum = 0;
        int count = 0;
        for (int i = curve.points() - 1; i >= 0 && curve.position(i) > end - 0.5; i--) {
            if (curve.position(i) <= end) {
                sum += curve.trainingLoss(i);
                count++;
            }
        }
        return count == 0 ? last().trainingLoss() : sum / count;
    }

    /** The loss of the untrained network on the measured images. */
    double firstLoss() {
        return curve.measurements().isEmpty()
                ? guessing()
                : curve.measurements().get(0).measuredLoss();
    }

    /** The loss has stayed where guessing is. */
    boolean stuck() {
        return !epochs().isEmpty()
                && steps() >= FEW_HUNDRED
                && recentLoss() >= FLAT * guessing()
                && last().measuredLoss() >= NO_BETTER * guessing();
    }

    /** The least mean training loss that an epoch has had, whatever was set. */
    double leastLoss() {
        return curve.epochs().stream()
                .mapToDouble(EpochResult::trainingLoss)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** The best accuracy that an epoch has had, whatever was set. */
    double bestAccuracy() {
        return curve.epochs().stream().mapToDouble(EpochResult::measuredAccuracy).max().orElse(0);
    }

    /** Stuck, though the run has been better. */
    boolean collapsed() {
        return stuck() && leastLoss() < LEARNED * guessing();
    }

    /**
     * The loss of who always answers with the classes' shares: ln C with cross-entropy. Of a
     * function, that of who always answers with the mean.
     */
    public double guessing() {
        Errors errors = measured().errors();
        if (errors != null) {
            return guessing(errors);
        }
        double entropy = 0;
        double squares = 0;
        for (int label = 0; label < classes(); label++) {
            double share = (double) measured().count(label) / measured().samples();
            entropy -= share == 0 ? 0 : share * Math.log(share);
            squares += share * share;
        }
        return switch (experiment.loss()) {
            case CROSS_ENTROPY, BINARY_CROSS_ENTROPY -> entropy;
            case SOFTMAX_TWICE -> Math.log(classes());
            case MSE -> (1 - squares) / classes();
            case RMSE -> Math.sqrt((1 - squares) / classes());
            case MAE -> 1.0 / classes();
        };
    }

    /** 1 − R² is what is left of the squares around the mean. */
    private double guessing(Errors errors) {
        double left = 1 - errors.r2();
        double now = measured().loss();
        boolean known = left > 0 && Double.isFinite(now);
        if (!known) {
            return firstLoss();
        }
        return experiment.loss() == Loss.MSE ? now / left : now / Math.sqrt(left);
    }

    /** The accuracy of who always answers with the most frequent class. */
    double baseline() {
        int most = 0;
        for (int label = 0; label < classes(); label++) {
            most = Math.max(most, measured().count(label));
        }
        return (double) most / measured().samples();
    }

    /** The share of the answer that is given most often. */
    double mostFrequentAnswer() {
        int most = 0;
        for (int answer = 0; answer < classes(); answer++) {
            int given = 0;
            for (int label = 0; label < classes(); label++) {
                given += measured().confusion(label, answer);
            }
            most = Math.max(most, given);
        }
        return (double) most / measured().samples();
    }

    /**
     * Whether the answers are those of the last epoch's end, and not of a fine-tuning after it or
     * of an earlier epoch that answers again.
     */
    boolean isMeasuredAtTheEnd() {
        double accuracy = (double) measured().right() / measured().samples();
        return Math.abs(accuracy - last().measuredAccuracy()) <= SAME;
    }

    private Evaluation measured() {
        return Objects.requireNonNull(evaluation);
    }

    int classes() {
        return measured().classes();
    }

    /** With which {@link #epochs} were learned. */
    double rate() {
        return rates.inForce();
    }

    /** Which is set for what comes next. */
    double rateNow() {
        return experiment.config().learningRate();
    }

    /** The hidden layers with units of their own, from the input on. */
    public List<LayerSpec> dense() {
        return experiment.layers().stream().filter(LayerSpec::hasUnits).toList();
    }
}
