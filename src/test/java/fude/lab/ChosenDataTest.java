package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetChoice;
import fude.data.DatasetSplit;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.data.ScalingKind;
import fude.nn.Network;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.text.ReportedException;
import fude.training.Trainer;
import fude.training.TrainingConfig;
import fude.training.TrainingControl;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of the data a run learns from and is measured on. */
@ExtendWith(Numeric.class)
class ChosenDataTest {
    private static final TrainingConfig CONFIG =
            TrainingConfig.DEFAULT.withEpochs(1).withThreads(1);
    private static final Experiment ALL =
            Experiment.on(new DatasetSplit("made up", images(400, 1), images(100, 2)))
                    .withConfig(CONFIG);

    @Test
    void everythingIsChosenAtFirst() {
        DatasetSplit chosen = images(ALL);
        assertEquals(400, chosen.training().size());
        assertEquals(100, chosen.measured().size());
    }

    @Test
    void classesFirstAndValidationAreTakenInThisOrder() {
        DatasetChoice choice =
                DatasetChoice.ALL.withClasses(List.of("4", "9")).withFirst(50).withValidation(20);
        DatasetSplit chosen = images(ALL.withChoice(choice));
        assertEquals(List.of("4", "9"), chosen.training().classNames());
        assertEquals(40, chosen.training().size());
        assertEquals(10, chosen.validation().orElseThrow().size());
        assertEquals(20, chosen.test().size());
    }

    @Test
    void wrongLabelsFollowFromTheSeed() {
        Experiment noisy = ALL.withChoice(DatasetChoice.ALL.withLabelNoise(50));
        Dataset once = images(noisy).training();
        assertEquals(labels(once), labels(images(noisy).training()));
        Experiment other = noisy.withConfig(CONFIG.withSeed(2));
        assertTrue(!labels(once).equals(labels(images(other).training())));
        long wrong = 0;
        for (int i = 0; i < once.size(); i++) {
            wrong += once.isRelabelled(i) ? 1 : 0;
        }
        assertTrue(wrong > 140 && wrong <= 200, wrong + " of 400");
    }

    @Test
    void aRunIsMeasuredOnTheValidationImages() throws ReportedException {
        Experiment held = ALL.withChoice(DatasetChoice.ALL.withValidation(10));
        DatasetSplit chosen = images(held);
        Trainer trainer = run(held, chosen);
        Evaluation measured = trainer.snapshot().evaluation();
        assertEquals(40, measured.samples());
        assertEquals(loss(trainer, chosen.validation().orElseThrow()), measured.loss());
    }

    @ParameterizedTest
    @EnumSource
    void pixelsAreScaledAsChosen(ScalingKind kind) throws ReportedException {
        Experiment scaled = ALL.withChoice(DatasetChoice.ALL.withScaling(kind));
        DatasetSplit chosen = images(scaled);
        Trainer trainer = run(scaled, chosen);
        Scaling scaling = kind.of(chosen.training());
        assertEquals(scaling, trainer.model().image().scaling());
        assertEquals(scaling, trainer.snapshot().classifier().scaling());
        assertEquals(loss(trainer, chosen.test()), trainer.snapshot().evaluation().loss());
    }

    @Test
    void twoClassesAreToldApartByOneOutput() throws ReportedException {
        Experiment two =
                ALL.withChoice(DatasetChoice.ALL.withClasses(List.of("4", "9")))
                        .withLoss(Loss.BINARY_CROSS_ENTROPY)
                        .withConfig(CONFIG.withEpochs(30));
        Trainer trainer = run(two, images(two));
        assertEquals(1, trainer.snapshot().evaluation().accuracy());
        assertEquals(1, trainer.model().spec().outputs());
        assertEquals(List.of("4", "9"), trainer.model().classNames());
    }

    @Test
    void anExperimentWithProblemsIsNotRun() {
        Experiment wrong = ALL.withConfig(CONFIG.withEpochs(0));
        DatasetSplit chosen = images(wrong);
        assertThrows(IllegalArgumentException.class, () -> wrong.trainer(chosen));
        Experiment none = ALL.withChoice(DatasetChoice.ALL.withFirst(-1));
        assertThrows(IllegalArgumentException.class, none::chosenData);
    }

    private static Trainer run(Experiment experiment, DatasetSplit chosen)
            throws ReportedException {
        Trainer trainer = experiment.trainer(chosen);
        TrainingConfig config = experiment.config();
        trainer.run(
                Trainer.Stretch.TARGET,
                new TrainingControl(config.learningRate(), config.epochs()),
                snapshot -> {});
        return trainer;
    }

    private static double loss(Trainer trainer, Dataset images) {
        Network network = trainer.model().network();
        var scaled = new ScaledImages(images, trainer.model().image().scaling());
        return new Evaluator(scaled, network).evaluate(network).loss();
    }

    private static List<Integer> labels(Dataset images) {
        return IntStream.range(0, images.size()).mapToObj(images::label).toList();
    }

    /** Image i is of class i mod 10 and has its ink at the class's place. */
    private static Dataset images(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        byte[] pixels = new byte[12 * count];
        byte[] labels = new byte[count];
        for (int i = 0; i < count; i++) {
            labels[i] = (byte) (i % 10);
            pixels[12 * i + labels[i]] = (byte) random.nextInt(128, 256);
            pixels[12 * i + 11] = (byte) random.nextInt(256);
        }
        return new Dataset(3, 4, Dataset.digitNames(), pixels, labels);
    }

    private static DatasetSplit images(Experiment of) {
        return (DatasetSplit) of.chosenData();
    }
}
