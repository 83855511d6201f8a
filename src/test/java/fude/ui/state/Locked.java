package fude.ui.state;

import fude.data.Data;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.ImageForm;
import fude.data.Scaling;
import fude.ink.Framing;
import fude.lab.Exam;
import fude.lab.RunCard;
import fude.lab.session.RateChange;
import fude.lab.session.RunSeries;
import fude.lab.session.RunStore;
import fude.lab.session.Worker;
import fude.nn.Initialization;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.training.Classifier;
import fude.training.Evaluations;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.kept.KeptMoments;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lab whose run is measured on validation images, so that the test images are locked. */
public final class Locked {
    private Locked() {}

    /** A lab whose training thread never comes to anything: tests say how its run stands. */
    public static Lab lab() {
        return new Lab((work, result) -> {}, RunStore.none(), () -> null);
    }

    /** A lab that learns at once, on the thread that asks. */
    public static Lab learning() {
        return new Lab(Worker.direct(), RunStore.none(), () -> null);
    }

    public static void choose(Lab lab, Data data) {
        lab.state().dataChosen(data);
    }

    public static void card(Lab lab, RunCard card) {
        lab.state().stands(card, lab.snapshot());
    }

    public static void stands(Lab lab, TrainingSnapshot snapshot) {
        lab.state().stands(lab.cardProperty().get(), snapshot);
    }

    public static void series(Lab lab, RunSeries series) {
        lab.state().seriesChanged(series);
    }

    public static void ghost(Overlays overlays, Overlays.Ghost ghost) {
        overlays.showGhost(ghost);
    }

    public static void changes(Overlays overlays, List<RateChange> changes) {
        overlays.showChanges(changes);
    }

    public static void compared(Overlays overlays, List<Overlays.Companion> runs) {
        overlays.showCompared(runs);
    }

    public static void repetitions(Overlays overlays, List<LearningCurve> curves) {
        overlays.showRepetitions(curves);
    }

    /** Three training, two validation and four test images. */
    public static DatasetSplit data(String name) {
        return new DatasetSplit(name, images(3), images(4), Optional.of(images(2)));
    }

    /** The same images, measured on the test images. */
    public static DatasetSplit open(DatasetSplit data) {
        return new DatasetSplit(data.name(), data.training(), data.test());
    }

    private static Dataset images(int count) {
        byte[] pixels = new byte[count * Framing.SIZE * Framing.SIZE];
        Arrays.fill(pixels, (byte) 100);
        return new Dataset(
                Framing.SIZE, Framing.SIZE, Dataset.digitNames(), pixels, new byte[count]);
    }

    /** A run that has learned for an epoch; measured on a number of images, all of them right. */
    public static TrainingSnapshot snapshot(int measured) {
        int[][] confusion = new int[10][10];
        confusion[0][0] = measured;
        NetworkSpec spec =
                new NetworkSpec(
                        Framing.SIZE * Framing.SIZE,
                        List.of(),
                        10,
                        Initialization.ZEROS,
                        Loss.CROSS_ENTROPY);
        return new TrainingSnapshot(
                TrainingStatus.PAUSED,
                1,
                0,
                1,
                10,
                0,
                0,
                Double.NaN,
                0,
                1,
                0,
                0.001,
                List.of(),
                LearningCurve.EMPTY,
                Evaluations.of(confusion, 1),
                List.of(),
                KeptMoments.NONE,
                new Classifier(
                        Network.of(spec, 1).predictor(), new ImageForm(28, 28, Scaling.UNIT)),
                null);
    }

    /** The card of the run. */
    public static RunCard card(Exam... exams) {
        return new RunCard(
                "run",
                Instant.EPOCH,
                null,
                null,
                null,
                "digits",
                0,
                Map.of(),
                List.of(),
                null,
                null,
                LearningCurve.EMPTY,
                List.of(exams),
                "");
    }

    /** The card once the exam was opened. */
    public static RunCard examined() {
        return card(new Exam(1, 0, 4, 3, 0.5, Double.NaN, 1));
    }
}
