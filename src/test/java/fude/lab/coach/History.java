package fude.lab.coach;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.coach.rules.Finding;
import fude.lab.coach.rules.RateHistory;
import fude.lab.coach.rules.Standing;
import fude.training.Evaluations;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingStatus;
import fude.training.measure.LayerStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The history of a run as somebody could have noted it down: a few figures for each epoch. */
final class History {
    private static final DatasetSplit DATA = data();

    private final List<EpochResult> results = new ArrayList<>();
    private final List<Double> positions = new ArrayList<>();
    private final List<Double> losses = new ArrayList<>();
    private Experiment experiment = Experiment.on(DATA);
    private List<LayerStatistics> layers = List.of();
    private TrainingStatus status = TrainingStatus.RUNNING;
    private int images = 60_000;
    private int batches = 938;
    private final List<RateHistory.Stretch> rates = new ArrayList<>();
    private double measuredSince = Double.NaN;

    /**
     * @param firstLoss of the untrained network
     */
    History(double firstLoss) {
        results.add(new EpochResult(0, Double.NaN, firstLoss, 0.1, 0));
    }

    private static DatasetSplit data() {
        byte[] labels = new byte[200];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) (i % 10);
        }
        Dataset images =
                new Dataset(2, 2, Dataset.digitNames(), new byte[4 * labels.length], labels);
        return new DatasetSplit("noted", images, images, Optional.empty());
    }

    /** One more epoch. */
    History epoch(double trainingLoss, double measuredLoss, double accuracy) {
        int epoch = results.size();
        results.add(new EpochResult(epoch, trainingLoss, measuredLoss, accuracy, 1));
        positions.add((double) epoch);
        losses.add(trainingLoss);
        return this;
    }

    History with(UnaryOperator<Experiment> change) {
        experiment = change.apply(experiment);
        return this;
    }

    /** How the dense layers moved: their gradients, first layer first. */
    History layers(double updateRatio, double deadShare, double... gradients) {
        layers = new ArrayList<>();
        for (double gradient : gradients) {
            layers.add(
                    new LayerStatistics(
                            layers.size(), 0, 1, deadShare, Double.NaN, gradient, updateRatio));
        }
        return this;
    }

    History of(int few, int batchesPerEpoch) {
        images = few;
        batches = batchesPerEpoch;
        return this;
    }

    History status(TrainingStatus other) {
        status = other;
        return this;
    }

    /**
     * Another learning rate was set by hand.
     *
     * @param place in epochs
     */
    History rate(double place, double rate) {
        rates.addAll(rates.isEmpty() ? RateHistory.unchanged(experiment).stretches() : List.of());
        rates.add(new RateHistory.Stretch(place, rate, experiment.config().epochs()));
        return rateSet(rate);
    }

    /** And nothing has been learned with it yet. */
    History rateSet(double rate) {
        rates.addAll(rates.isEmpty() ? RateHistory.unchanged(experiment).stretches() : List.of());
        return with(e -> e.withConfig(e.config().withLearningRate(rate)));
    }

    /** What was measured last is not how the last epoch ended. */
    History measuredSince(double accuracy) {
        measuredSince = accuracy;
        return this;
    }

    Standing standing() {
        double[] x = positions.stream().mapToDouble(Double::doubleValue).toArray();
        double[] y = losses.stream().mapToDouble(Double::doubleValue).toArray();
        double measured = results.get(results.size() - 1).measuredAccuracy();
        double accuracy = Double.isNaN(measuredSince) ? measured : measuredSince;
        return new Standing(
                experiment,
                images,
                LearningCurve.of(x, y, results),
                Evaluations.tenClasses((int) Math.round((1000 * accuracy - 100) / 9)),
                layers,
                status,
                batches,
                rates.isEmpty() ? RateHistory.unchanged(experiment) : new RateHistory(rates),
                results.size() - 1);
    }

    /** The rule that speaks; empty for silence. */
    String says() {
        return Coach.look(standing(), Set.of()).map(Finding::rule).orElse("");
    }
}
