package fude.lab.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.ink.handwriting.Handwriting;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.coach.rules.Finding;
import fude.lab.coach.rules.Standing;
import fude.nn.matrix.NumericLibrary;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingStatus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The coach beside real runs: some made to go wrong, some as they should be. */
class CoachRunTest {
    private static final int IMAGES = 2_000;
    private static final String SIGMOIDS = "dense 50 sigmoid, ".repeat(15) + "dense 50 sigmoid";

    /**
     * The number of epochs of the real images that tell whether it would raise a false alarm early.
     */
    private static final int EPOCHS_OF_REAL_IMAGES = 2;

    /** And of these just one. */
    private static final int LARGE = 200_000;

    /** The same images in every epoch. */
    private static DatasetSplit digits;

    /** As in the program: other images in every epoch. */
    private static DatasetSplit fresh;

    @BeforeAll
    static void load() throws ReportedException {
        String folder = System.getProperty("fude.test.dir", "target/test-home");
        NumericLibrary.load(Path.of(folder).toAbsolutePath().resolve("native"));
        Dataset training = Handwriting.generate(IMAGES, 1, Handwriting.Purpose.TRAINING);
        Dataset test = Handwriting.generate(1000, 1, Handwriting.Purpose.TEST);
        Dataset same = training.withSource(Optional.empty());
        digits = new DatasetSplit("digits", same, test, Optional.empty());
        fresh = new DatasetSplit("digits", training, test, Optional.empty());
    }

    /** What the coach says, whenever it changes what it says. */
    private static List<String> told(Experiment experiment) throws ReportedException {
        Experiment alone = experiment.withConfig(experiment.config().withThreads(1));
        DatasetSplit chosen = (DatasetSplit) alone.chosenData();
        Trainer trainer = alone.trainer(chosen);
        int epochs = alone.config().epochs();
        TrainingControl control = new TrainingControl(alone.config().learningRate(), epochs);
        List<String> told = new ArrayList<>();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            try {
                trainer.run(
                        epoch < epochs ? Trainer.Stretch.EPOCH : Trainer.Stretch.TARGET,
                        control,
                        snapshot -> {});
            } catch (ReportedException diverged) {
                assertEquals(TrainingStatus.DIVERGED, trainer.snapshot().status());
                epoch = epochs;
            }
            Standing run = Standing.of(alone, chosen.training().size(), trainer.snapshot());
            String now = Coach.look(run, Set.of()).map(Finding::rule).orElse("");
            String before = told.isEmpty() ? "" : told.get(told.size() - 1);
            if (!now.equals(before)) {
                told.add(now);
            }
        }
        return told;
    }

    private static Experiment digits(String settings) throws ReportedException {
        return on(digits, settings);
    }

    private static Experiment on(DatasetSplit data, String settings) throws ReportedException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String setting : settings.split(";")) {
            String[] parts = setting.split("=", 2);
            texts.put(parts[0].strip(), parts[1].strip());
        }
        return Experiment.on(data).with(texts);
    }

    /** 2,000 images are 32 batches, so that a few hundred steps are ten epochs. */
    @ParameterizedTest
    @CsvSource({
        "rate-too-high dead-units, learning-rate = 1; epochs = 12",
        "rate-too-high, optimizer = sgd; learning-rate = 1; epochs = 7",
        "rate-too-high dead-units, optimizer = sgd; learning-rate = 10; epochs = 12",
        "rate-too-high, optimizer = sgd; learning-rate = 1000; epochs = 3",
        "rate-too-low, learning-rate = 1e-6; epochs = 12",
        "rate-too-low, optimizer = sgd; learning-rate = 1e-6; epochs = 12",
        "softmax-twice, loss = softmax-twice; epochs = 6",
        "raw-pixels, scaling = raw; epochs = 6",
        "raw-pixels, scaling = raw; optimizer = sgd; learning-rate = 0.01; epochs = 6",
        "chance-level, label-noise = 100; epochs = 12",
        "chance-level, label-noise = 100; first = 500; epochs = 30",
        "few-images, first = 100; epochs = 40",
        "few-images, first = 100; batch-size = 32; epochs = 40",
        "zero-weights, init = zeros; epochs = 8",
        "zero-weights, init = zeros; layers = dense 64 sigmoid; epochs = 8",
        "unshuffled, order = by-class; epochs = 3",
        "unshuffled, order = by-class; optimizer = sgd; learning-rate = 0.01; epochs = 3",
        "narrow-layer, layers = dense 2 relu; epochs = 12",
        "too-few-epochs, optimizer = sgd; learning-rate = 0.02; epochs = 7",
    })
    void whatGoesWrongIsToldByItsOwnRule(String rules, String settings) throws ReportedException {
        assertEquals(List.of(rules.split(" ")), told(digits(settings)));
    }

    @Test
    void layersThatDoNotBendAreTold() throws ReportedException {
        Experiment flat = digits("layers=dense 128 identity, dense 64 identity; epochs=6");
        assertEquals("no-nonlinearity", told(flat).get(0));
    }

    @Test
    void sixteenLayersOfSigmoidsAreTold() throws ReportedException {
        assertEquals(
                List.of("vanishing-gradients"), told(digits("layers=" + SIGMOIDS + "; epochs=12")));
    }

    /** Where what was wrong is mended, the next run is not told the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "learning-rate = 1; epochs = 12",
                "learning-rate = 1e-6; epochs = 12",
                "loss = softmax-twice; epochs = 12",
                "order = by-class; epochs = 12",
                "first = 100; epochs = 40",
            })
    void whatItProposesHelps(String settings) throws ReportedException {
        Experiment wrong = digits(settings);
        Experiment mended = proposed(wrong);
        Experiment short12 = mended.withConfig(mended.config().withEpochs(12));
        assertEquals(List.of("good"), told(short12));
    }

    /** As it was met in a lesson: 0.001, then 0.14 from epoch 4 to 7, then 0.001 again. */
    @Test
    void aRateThatIsOverIsBlamedAndNotTheOneOfNow() throws ReportedException {
        Experiment begun = digits("epochs = 20").withConfig(c -> c.withThreads(1));
        Trainer trainer = begun.trainer(begun.chosenData());
        TrainingControl control = new TrainingControl(0.001, 20);
        List<Intervention> script =
                List.of(
                        new Intervention(0, 0, 0.001, 20),
                        new Intervention(3, 0, 0.14, 20),
                        new Intervention(7, 0, 0.001, 20));
        control.follow(script);
        trainer.run(Trainer.Stretch.TARGET, control, snapshot -> {});
        Standing run = Standing.of(begun, IMAGES, trainer.snapshot());
        Finding found = Coach.look(run, Set.of()).orElseThrow();
        assertEquals("dead-units", found.rule());
        assertEquals(0.14, found.symptom().arguments().get(2));
        assertEquals("coach.try.start", found.proposal().words().key());
    }

    private static Experiment proposed(Experiment experiment) throws ReportedException {
        Experiment alone = experiment.withConfig(experiment.config().withThreads(1));
        DatasetSplit chosen = (DatasetSplit) alone.chosenData();
        Trainer trainer = alone.trainer(chosen);
        TrainingControl control =
                new TrainingControl(alone.config().learningRate(), alone.config().epochs());
        trainer.run(Trainer.Stretch.TARGET, control, snapshot -> {});
        Standing run = Standing.of(alone, chosen.training().size(), trainer.snapshot());
        return Coach.look(run, Set.of()).orElseThrow().proposal().change().apply(experiment);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "epochs = 12",
                "epochs = 12; scaling = symmetric",
                "epochs = 12; order = as-given",
                "epochs = 12; layers = dense 128 relu, dropout 0.2, dense 64 relu",
                "epochs = 12; layers = dense 128 relu, batchnorm, dense 64 relu, batchnorm",
                "epochs = 12; layers = dense 128 tanh, dense 64 tanh",
                "epochs = 12; optimizer = sgd; learning-rate = 0.1",
                "epochs = 12; optimizer = nesterov; learning-rate = 0.006; init = xavier",
                "epochs = 12; learning-rate = 0.008; schedule = one-cycle",
                "epochs = 12; augment = shift 1, rotate 8; label-noise = 10",
                "epochs = 12; classes = 4,9",
                "epochs = 12; loss = mse",
                "epochs = 12; layers =",
                "epochs = 12; batch-size = 8",
            })
    void healthyRunsAreLeftAlone(String settings) throws ReportedException {
        assertEquals(List.of("good"), told(on(fresh, settings)));
    }

    /** Those that {@code docs/coach.md} lists. */
    static Stream<Recipe> healthy() {
        return Stream.of(
                        "quick",
                        "five-seconds",
                        "four-or-nine",
                        "lecture-as-coded",
                        "lecture-as-printed",
                        "lecture-dropout",
                        "lecture-batchnorm",
                        "booklet-corrected",
                        "booklet-fashion",
                        "dl4j",
                        "keras-scaled",
                        "wrong-labels")
                .map(name -> Recipe.named(name).orElseThrow());
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("healthy")
    void theHealthyRecipesAreLeftAlone(Recipe recipe) throws ReportedException {
        String published = System.getenv("FUDE_DATA");
        assumeTrue(published != null, "FUDE_DATA names no folder with data");
        assumeTrue(Files.isDirectory(Path.of(published, recipe.dataset())), recipe.dataset());
        DatasetSplit data = new DataCatalog(Path.of(published), null).readImages(recipe.dataset());
        Experiment experiment = Experiment.on(data).with(recipe.settings());
        boolean large = experiment.network().parameters() > LARGE;
        int most = large ? 1 : EPOCHS_OF_REAL_IMAGES;
        int epochs = Math.min(most, experiment.config().epochs());
        List<String> told = told(experiment.withConfig(experiment.config().withEpochs(epochs)));
        assertTrue(told.isEmpty() || told.equals(List.of("good")), recipe.name() + ": " + told);
    }
}
