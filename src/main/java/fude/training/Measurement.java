package fude.training;

import fude.data.Samples;
import fude.nn.Network;
import fude.training.kept.KeptMoment;
import fude.training.kept.KeptMoments;
import fude.training.kept.MomentKeeper;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
import fude.training.measure.LayerProbe;
import fude.training.measure.LayerStatistics;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures a network after each epoch, by the weights that are to answer: the average of the last
 * steps', where that is asked for, and the best epoch's after {@link TrainingConfig#patience early
 * stopping}.
 */
final class Measurement {
    private final Network network;
    private final Evaluator evaluator;
    private final LayerProbe probe;
    private final BestWeights best;
    private final WeightAverage average;
    private final MomentKeeper moments;
    private @Nullable Evaluation evaluation;
    private List<LayerStatistics> layers = List.of();
    private int bestEpoch;
    private boolean bestAnswers;

    /**
     * @param samples what the network is measured on
     */
    Measurement(Network network, Samples samples, TrainingConfig config, int batchesPerEpoch) {
        this.network = network;
        this.evaluator = new Evaluator(samples, network);
        this.probe = new LayerProbe(network);
        this.best = new BestWeights(config.patience());
        this.average = new WeightAverage(network, config.stopping().averaging() * batchesPerEpoch);
        this.moments = new MomentKeeper(batchesPerEpoch);
    }

    /** To be called before the last step of an epoch. */
    void beforeLastStep() {
        probe.beforeStep();
    }

    /**
     * To be called after every step.
     *
     * @param epoch finished ones
     * @param batch finished ones of the epoch at hand, with this one
     */
    void afterStep(int epoch, int batch) {
        afterStepApart();
        if (moments.isDue(epoch, batch)) {
            keep(epoch, batch, null);
        }
    }

    /** To be called after a step outside of the epoch's order. */
    void afterStepApart() {
        average.addStep();
        moments.moved();
    }

    private void keep(int epoch, int batch, @Nullable Evaluation measured) {
        moments.add(moment(epoch, batch, measured));
    }

    private KeptMoment moment(int epoch, int batch, @Nullable Evaluation measured) {
        return new KeptMoment(epoch, batch, answering(network::copyState), measured);
    }

    /**
     * Measures.
     *
     * @param epoch finished ones, 0 for the first weights
     * @param between is run now and then: the place to rest
     */
    Evaluation measure(int epoch, Runnable between) {
        Evaluation found =
                answering(
                        () -> {
                            Evaluation now = evaluator.evaluate(network, between);
                            best.measured(epoch, now.loss(), network);
                            return now;
                        });
        evaluation = found;
        bestEpoch = epoch;
        layers = epoch == 0 ? List.of() : probe.look(evaluator.someInput());
        keep(epoch, 0, found);
        if (epoch > 0) {
            moments.add(epoch, layers);
        }
        return found;
    }

    /** What is found while the network has the weights that answer. */
    <T> T answering(Supplier<T> question) {
        return bestAnswers ? withBest(question) : withAverage(question);
    }

    private <T> T withBest(Supplier<T> question) {
        List<float[]> own = network.copyState();
        network.setState(best.state().weights());
        try {
            return question.get();
        } finally {
            network.setState(own);
        }
    }

    private <T> T withAverage(Supplier<T> question) {
        average.enter();
        try {
            return question.get();
        } finally {
            average.leave();
        }
    }

    /** Measures the weights that answer as they are now. */
    Evaluation measureAgain() {
        evaluation = answering(() -> evaluator.evaluate(network));
        return evaluation;
    }

    /** Changes the weights that answer, and measures them. */
    Evaluation changing(Runnable change) {
        moments.moved();
        if (!bestAnswers) {
            average.change(change);
            return measureAgain();
        }
        List<float[]> own = network.copyState();
        network.setState(best.state().weights());
        change.run();
        evaluation = evaluator.evaluate(network);
        best.replace(network.copyState(), evaluation.loss());
        network.setState(own);
        return evaluation;
    }

    /**
     * Changes the weights that learn and those that answer in the same way; the weights that learn
     * answer from then on.
     *
     * @param epoch finished ones
     */
    void setting(int epoch, Runnable change) {
        goOn(epoch);
        moments.moved();
        change.run();
        average.change(change);
        if (evaluation != null) {
            measureAgain();
        }
    }

    /** Whether there has been no better epoch for too long. */
    boolean isOver(int epoch) {
        return epoch > 0 && best.isOver(epoch);
    }

    /** Where a run goes on, the weights that learn answer again, and a better epoch is awaited. */
    void goOn(int epoch) {
        if (bestAnswers) {
            moments.moved();
        }
        bestAnswers = false;
        best.goOn(epoch);
    }

    /** Ends a run: from now on the best weights answer. Those that learn are kept. */
    void bringBackBest(int epoch) {
        bestAnswers = best.isEarlierThan(epoch);
        if (bestAnswers) {
            bestEpoch = best.state().epoch();
            moments.moved();
            measureAgain();
        }
    }

    /** The last one. */
    @Nullable Evaluation evaluation() {
        return evaluation;
    }

    List<LayerStatistics> layers() {
        return layers;
    }

    /** What is kept of the way so far. */
    KeptMoments moments() {
        return moments.kept();
    }

    /** The epoch whose weights answer. */
    int bestEpoch() {
        return bestEpoch;
    }

    BestWeights.State best() {
        return best.state();
    }

    WeightAverage.State average() {
        return average.state();
    }

    /**
     * Goes on from what was kept of a run. What was measured on other images is forgotten.
     *
     * @param before of this network
     */
    void remember(KeptMoments before) {
        List<KeptMoment> known = before.list().stream().map(this::known).toList();
        moments.remember(new KeptMoments(known, before.layers(), false));
    }

    private KeptMoment known(KeptMoment moment) {
        Evaluation measured = moment.evaluation();
        return measured == null || evaluator.measures(measured) ? moment : moment.unmeasured();
    }

    /** Goes on from where another one stood, once the network has the weights of then. */
    void restore(Checkpoint from) {
        best.restore(from.best());
        average.restore(from.average());
        bestAnswers = from.isFinished() && best.isEarlierThan(from.epoch());
        bestEpoch = bestAnswers ? from.best().epoch() : from.epoch();
        moments.goBack(from.epoch(), from.batch());
        if (!from.curve().curve().measurements().isEmpty()) {
            measureAgain();
            keepStart(from);
        }
    }

    /** A run that goes on from a file begins with the moment at which it was kept. */
    private void keepStart(Checkpoint from) {
        Evaluation measured = from.batch() == 0 ? evaluation : null;
        KeptMoment start = moment(bestEpoch, from.batch(), measured);
        if (!moments.arrive(start)) {
            moments.add(start);
        }
    }
}
