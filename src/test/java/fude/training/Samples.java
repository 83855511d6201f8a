package fude.training;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.Scaling;
import fude.nn.LayerGrammar;
import fude.nn.NetworkSpec;
import fude.nn.OptimizerSpec;
import fude.text.ReportedException;
import java.util.List;
import java.util.SplittableRandom;

/** Small data sets and runs for tests: images of 4 × 5 pixels in three classes. */
final class Samples {
    static final int ROWS = 4;
    static final int COLUMNS = 5;
    static final int CLASSES = 3;

    /** Ten images a batch; the last batch of {@link #split} has five. */
    static final TrainingConfig CONFIG =
            new TrainingConfig(OptimizerSpec.all().get(0), 0.01, 10, 3, 1, 1);

    private Samples() {}

    /** Images in which the class's share of the pixels is brighter than the noise. */
    static Dataset images(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] pixels = new byte[count * ROWS * COLUMNS];
        byte[] labels = new byte[count];
        for (int image = 0; image < count; image++) {
            labels[image] = (byte) random.nextInt(CLASSES);
            for (int pixel = 0; pixel < ROWS * COLUMNS; pixel++) {
                int ink = pixel % CLASSES == labels[image] ? 100 : 0;
                pixels[image * ROWS * COLUMNS + pixel] = (byte) (ink + random.nextInt(156));
            }
        }
        return new Dataset(ROWS, COLUMNS, List.of("a", "b", "c"), pixels, labels);
    }

    /** 65 images to learn from, 40 to be measured with. */
    static DatasetSplit split() {
        return new DatasetSplit("samples", images(65, 1), images(40, 2));
    }

    static NetworkSpec spec(String layers) {
        try {
            return new NetworkSpec(ROWS * COLUMNS, LayerGrammar.parse(layers), CLASSES);
        } catch (ReportedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static Trainer trainer(TrainingConfig config) {
        return new Trainer(spec("dense 12, dropout 0.2"), config, split());
    }

    static TrainingControl control(TrainingConfig config) {
        return new TrainingControl(config.learningRate(), config.epochs());
    }

    static float[] scaled(Dataset dataset, int image) {
        float[] scaled = new float[dataset.inputs()];
        dataset.copyScaled(image, Scaling.UNIT.table(), scaled, 0);
        return scaled;
    }
}
