package fude.ui.confusion;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.measure.Evaluation;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Measurements of data sets with as many classes as a test likes. */
final class Measured {
    private Measured() {}

    /** Blank images, a class after the other, again and again. */
    static Dataset images(int count, int classes) {
        List<String> names = IntStream.range(0, classes).mapToObj(c -> "Kind " + c).toList();
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % classes);
        }
        return new Dataset(28, 28, names, new byte[count * 28 * 28], labels);
    }

    /** Nine of ten are right; the others are taken for one of three neighbours. */
    static Evaluation evaluation(Dataset images) {
        int classes = images.classes();
        SplittableRandom chance = new SplittableRandom(7);
        Evaluation.Builder builder = new Evaluation.Builder(images.size(), classes);
        for (int i = 0; i < images.size(); i++) {
            boolean right = chance.nextInt(10) > 0;
            int answer = (images.label(i) + (right ? 0 : 1 + chance.nextInt(3))) % classes;
            double[] sure = new double[classes];
            sure[answer] = 0.5 + chance.nextDouble() / 2;
            builder.add(images.label(i), sure);
        }
        return builder.build(1);
    }

    /** Tells a lab that the network was measured like this. */
    static void stands(Lab lab, TrainingStatus status, Dataset images, Evaluation evaluation) {
        Locked.choose(lab, new DatasetSplit("made", images, images));
        TrainingSnapshot like = Locked.snapshot(1);
        Locked.stands(
                lab,
                new TrainingSnapshot(
                        status,
                        like.epoch(),
                        like.batch(),
                        like.batchesPerEpoch(),
                        like.targetEpoch(),
                        like.bestEpoch(),
                        0,
                        Double.NaN,
                        0,
                        1,
                        0,
                        like.learningRate(),
                        List.of(),
                        LearningCurve.EMPTY,
                        evaluation,
                        List.of(),
                        like.moments(),
                        null,
                        null));
    }
}
