package fude.lab.coach;

import fude.data.DataKind;
import fude.data.ScalingKind;
import fude.lab.Experiment;
import fude.lab.coach.rules.Evidence;
import fude.lab.coach.rules.Proposal;
import fude.lab.coach.rules.numbers.OutOfReach;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at settings before they are run, for what runs but is hardly meant. */
public final class Precheck {
    private static final int SMALL_BATCH = 32;

    private final Experiment experiment;
    private final List<Warning> warnings = new ArrayList<>();

    private Precheck(Experiment experiment) {
        this.experiment = experiment;
    }

    /**
     * What there is to say, the most surprising first. Where {@link Experiment#problems} keep it
     * from being run, only what mends one of them.
     *
     * @param imagesPerSecond measured by {@link TrialRun}; 0 where that is not known
     */
    public static List<Warning> warnings(
            Experiment experiment, double imagesPerSecond, MemoryNeed.Room room) {
        Precheck check = new Precheck(experiment);
        if (experiment.kind().hasClasses()) {
            check.lossForTwo();
        }
        if (experiment.problems().isEmpty()) {
            if (experiment.kind().hasClasses()) {
                check.loss();
                check.ownOutput();
            } else {
                check.outOfReach();
            }
            if (experiment.kind() == DataKind.IMAGES) {
                check.scaling();
                check.batch();
            }
            MemoryNeed.of(experiment, room)
                    .warning(experiment, room)
                    .ifPresent(check.warnings::add);
            LessonTime.of(experiment, imagesPerSecond).ifPresent(check.warnings::add);
        }
        return List.copyOf(check.warnings);
    }

    private static Proposal crossEntropy() {
        return new Proposal(
                Message.of("precheck.fix.cross-entropy"), e -> e.withLoss(Loss.CROSS_ENTROPY));
    }

    private void lossForTwo() {
        if (!experiment.loss().fits(experiment.classes())) {
            warnings.add(Warning.of("loss-for-two", crossEntropy(), experiment.classes()));
        }
    }

    private void loss() {
        int classes = experiment.classes();
        if (experiment.loss() == Loss.SOFTMAX_TWICE) {
            double floor = Evidence.rounded(experiment.loss().floor(classes));
            warnings.add(Warning.of("softmax-twice", crossEntropy(), floor));
        } else if (experiment.loss().isForNumbers()) {
            warnings.add(Warning.of("loss-for-numbers", crossEntropy(), classes));
        }
    }

    /** A hidden layer that was put there to be the output layer, which is implied. */
    private void ownOutput() {
        Optional<LayerSpec> last = lastDense();
        if (last.isEmpty()) {
            return;
        }
        int units = last.get().units();
        int classes = experiment.classes();
        boolean same = units == classes;
        Proposal remove =
                Proposal.layers(
                        without(experiment.layers(), last.get()), "precheck.fix.remove-layer");
        if (last.get().activation() == Activation.SOFTMAX) {
            warnings.add(
                    same
                            ? Warning.of("own-softmax", remove, units)
                            : Warning.of("other-output", remove, units, classes));
        } else if (last.get().activation() == Activation.SIGMOID && same) {
            warnings.add(Warning.of("own-sigmoid", remove, units));
        }
    }

    private Optional<LayerSpec> lastDense() {
        return experiment.layers().stream()
                .filter(LayerSpec::hasUnits)
                .reduce((before, last) -> last);
    }

    private static List<LayerSpec> without(List<LayerSpec> layers, LayerSpec last) {
        List<LayerSpec> rest = new ArrayList<>(layers);
        rest.remove(layers.lastIndexOf(last));
        return rest;
    }

    private void scaling() {
        if (experiment.choice().scaling() == ScalingKind.RAW) {
            Proposal unit =
                    Proposal.data(c -> c.withScaling(ScalingKind.UNIT), "precheck.fix.scaling");
            warnings.add(Warning.of("raw-pixels", unit));
        }
    }

    private void outOfReach() {
        if (OutOfReach.isIn(experiment)) {
            Proposal none = OutOfReach.remedy("precheck.fix.no-output-activation");
            warnings.add(Warning.of("out-of-reach", none));
        }
    }

    private void batch() {
        int images = experiment.trainingSamples();
        int batch = experiment.config().batchSize();
        if (batch > images && !experiment.config().optimizer().rule().isFullBatch()) {
            int smaller = Math.min(SMALL_BATCH, Math.max(2, Integer.highestOneBit(images / 4)));
            Proposal less =
                    Proposal.of(c -> c.withBatchSize(smaller), "precheck.fix.batch", smaller);
            warnings.add(Warning.of("batch-too-large", less, batch, images));
        }
    }
}
