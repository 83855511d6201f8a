package fude.lab.coach.rules;

import fude.data.DataKind;
import fude.lab.Experiment;
import fude.lab.Quantity;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.training.LearningCurve.EpochResult;
import fude.training.augment.Augmentation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Over-fitting: the training loss still falls, but the loss on new images rises again. */
public final class Overfitting implements Rule {
    /** Training and new images lie so far apart, in guessing's loss. */
    private static final double GAP = 0.2;

    /** And what was learned from is known: its loss is at most this share of guessing's. */
    private static final double LEARNED = 0.5;

    /** What was learned from costs at most so much of what was not. */
    private static final double KNOWN = 0.5;

    /** The measured loss has risen to this multiple of its least, for this number of epochs. */
    private static final double RISEN = 1.3;

    private static final double RISEN_BY = 0.04;
    private static final int EPOCHS = 3;
    private static final double DROPOUT = 0.2;
    private static final Augmentation GENTLE = new Augmentation(1, 8, 0.1, 0.1, 0);
    private static final int PATIENCE = 3;

    @Override
    public String id() {
        return "overfitting";
    }

    @Override
    public Optional<Evidence> evidence(Standing run) {
        if (run.epochs().isEmpty() || !gapes(run) && !rises(run)) {
            return Optional.empty();
        }
        EpochResult best = bestEpoch(run);
        return Optional.of(
                Evidence.of(
                        Quantity.MEASURED_LOSS,
                        best.epoch(),
                        run.position(),
                        best.epoch(),
                        Evidence.rounded(run.last().trainingLoss()),
                        Evidence.rounded(run.last().measuredLoss())));
    }

    /** In the last epoch and the one before: a single one can be bad luck. */
    static boolean gapes(Standing run) {
        List<EpochResult> epochs = run.epochs();
        return epochs.size() > 1
                && epochs.subList(epochs.size() - 2, epochs.size()).stream()
                        .allMatch(epoch -> gapes(epoch, run.guessing()));
    }

    private static boolean gapes(EpochResult epoch, double guessing) {
        double known = epoch.trainingLoss();
        return epoch.measuredLoss() - known >= GAP * guessing
                && known <= LEARNED * guessing
                && known <= KNOWN * epoch.measuredLoss();
    }

    private static boolean rises(Standing run) {
        List<EpochResult> epochs = run.epochs();
        EpochResult best = bestEpoch(run);
        double risen =
                epochs.stream()
                        .skip(Math.max(0, epochs.size() - EPOCHS))
                        .mapToDouble(EpochResult::measuredLoss)
                        .min()
                        .orElse(0);
        return run.last().epoch() - best.epoch() >= EPOCHS
                && risen >= RISEN * best.measuredLoss()
                && risen - best.measuredLoss() >= RISEN_BY * run.guessing()
                && run.last().trainingLoss() <= best.trainingLoss()
                && run.last().trainingLoss() <= KNOWN * run.last().measuredLoss();
    }

    /** The one with the least loss on new images. */
    static EpochResult bestEpoch(Standing run) {
        return run.epochs().stream()
                .min(Comparator.comparingDouble(EpochResult::measuredLoss))
                .orElseThrow();
    }

    @Override
    public Proposal proposal(Standing run) {
        return run.experiment().choice().labelNoise() > 0 ? ChanceLevel.rightLabels() : remedy(run);
    }

    /** In the order of the lecture: dropout, distorted images, early stopping. */
    static Proposal remedy(Standing run) {
        Experiment experiment = run.experiment();
        boolean drops = experiment.layers().stream().anyMatch(LayerSpec::isForTrainingOnly);
        if (!drops && !run.dense().isEmpty()) {
            return Proposal.layers(withDropout(experiment.layers()), "coach.try.dropout", DROPOUT);
        }
        boolean images = experiment.kind() == DataKind.IMAGES;
        if (images && experiment.config().augmentation().equals(Augmentation.NONE)) {
            return Proposal.of(c -> c.withAugmentation(GENTLE), "coach.try.augment");
        }
        int sooner = experiment.config().patience() == PATIENCE ? 1 : PATIENCE;
        return Proposal.of(
                c -> c.withStopping(c.stopping().withPatience(sooner)), "coach.try.patience");
    }

    /** After the first dense layer. */
    private static List<LayerSpec> withDropout(List<LayerSpec> layers) {
        List<LayerSpec> dropping = new ArrayList<>(layers);
        int first = 0;
        while (!layers.get(first).hasUnits()) {
            first++;
        }
        dropping.add(first + 1, new DropoutSpec(DROPOUT));
        return dropping;
    }
}
