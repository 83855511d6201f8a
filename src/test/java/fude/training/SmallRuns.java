package fude.training;

import fude.data.Dataset;
import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.nn.Initialization;
import fude.nn.LayerGrammar;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.text.ReportedException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Small data sets and runs for tests: images of 4 × 5 pixels in three classes. */
public final class SmallRuns {
    public static final int ROWS = 4;
    public static final int COLUMNS = 5;
    public static final int CLASSES = 3;
    static final Consumer<TrainingSnapshot> NOBODY = snapshot -> {};

    /** Ten images a batch; the last batch of {@link #training} has five. */
    public static final TrainingConfig CONFIG =
            TrainingConfig.DEFAULT
                    .withLearningRate(0.01)
                    .withBatchSize(10)
                    .withEpochs(3)
                    .withThreads(1);

    private SmallRuns() {}

    /** Images in which the class's share of the pixels is brighter than the noise. */
    public static Dataset images(int count, long seed) {
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

    public static Samples scaled(Dataset images) {
        return new ScaledImages(images, Scaling.UNIT);
    }

    /** 65 images to learn from. */
    public static Samples training() {
        return scaled(images(65, 1));
    }

    /** 40 images to be measured with. */
    public static Samples measured() {
        return scaled(images(40, 2));
    }

    public static List<LayerSpec> layers(String text) {
        try {
            return LayerGrammar.parse(text);
        } catch (ReportedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static NetworkSpec spec(String layers) {
        return spec(ROWS * COLUMNS, layers, CLASSES, Loss.CROSS_ENTROPY);
    }

    public static NetworkSpec spec(int inputs, String layers, int outputs, Loss loss) {
        return new NetworkSpec(inputs, layers(layers), outputs, Initialization.UNIFORM, loss);
    }

    public static Trainer trainer(TrainingConfig config) {
        return trainer("dense 12, dropout 0.2", config);
    }

    public static Trainer trainer(String layers, TrainingConfig config) {
        return new Trainer(spec(layers), config, training(), measured());
    }

    static TrainingControl control(TrainingConfig config) {
        return new TrainingControl(config.learningRate(), config.epochs());
    }

    /** Runs to the configuration's last epoch. */
    public static Trainer run(TrainingConfig config, Trainer trainer) throws ReportedException {
        trainer.run(Trainer.Stretch.TARGET, control(config), NOBODY);
        return trainer;
    }

    public static float[] scaled(Dataset dataset, int image) {
        float[] scaled = new float[dataset.inputs()];
        dataset.copyScaled(image, Scaling.UNIT.table(), scaled, 0);
        return scaled;
    }
}
