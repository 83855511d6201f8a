package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.Data;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.numbers.SmallProblem;
import fude.ink.handwriting.Handwriting;
import fude.nn.matrix.NumericLibrary;
import fude.text.ReportedException;
import fude.training.LearningCurve;
import fude.training.Trainer;
import fude.training.TrainingControl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes learn: a little from a few digits, and from the real images what PyTorch learns. */
class RecipeRunTest {
    private static final int FEW = 200;
    private static final int SEEDS = 5;

    private static DatasetSplit few;

    @BeforeAll
    static void load() throws ReportedException {
        String folder = System.getProperty("fude.test.dir", "target/test-home");
        NumericLibrary.load(Path.of(folder).toAbsolutePath().resolve("native"));
        Dataset digits = Handwriting.generate(FEW, 1, Handwriting.Purpose.TRAINING);
        few = new DatasetSplit("few", digits, digits);
    }

    @ParameterizedTest
    @MethodSource("fude.lab.Recipe#all")
    void everyRunOfARecipeLearnsFromAFewDigits(Recipe recipe) throws ReportedException {
        boolean small = recipe.dataset() != null && SmallProblem.isMeant(recipe.dataset());
        Data data = small ? SmallProblem.parse(recipe.dataset()).split() : few;
        for (Recipe.Variant variant : recipe.variants()) {
            LearningCurve curve = firstEpoch(Experiment.on(data).with(variant.settings()));
            LearningCurve.EpochResult first = curve.epochs().get(0);
            assertTrue(first.trainingLoss() > 0, variant + ": " + first);
            assertTrue(Double.isFinite(first.measuredLoss()), variant + ": " + first);
        }
    }

    static Stream<Recipe> withBands() {
        return Recipe.all().stream().filter(recipe -> !recipe.bands().isEmpty());
    }

    /** One run may lie outside, as one of PyTorch's may; the median of five may not. */
    @Tag("long")
    @ParameterizedTest
    @MethodSource("withBands")
    void theFirstEpochOfTheRealImagesLiesInItsBand(Recipe recipe) throws ReportedException {
        String published = System.getenv("FUDE_DATA");
        assumeTrue(published != null, "FUDE_DATA names no folder with data");
        assumeTrue(Files.isDirectory(Path.of(published, recipe.dataset())), recipe.dataset());
        DatasetSplit data = new DataCatalog(Path.of(published), null).readImages(recipe.dataset());
        Experiment experiment = Experiment.on(data).with(recipe.settings());
        List<Band> first = recipe.bands().stream().filter(band -> band.epoch() == 1).toList();
        assertEquals(3, first.size());
        List<LearningCurve> runs = new ArrayList<>(List.of(firstEpoch(experiment)));
        if (!first.stream().allMatch(band -> band.holds(median(band, runs)))) {
            for (int i = 1; i < SEEDS; i++) {
                long seed = experiment.config().seed() + i;
                runs.add(firstEpoch(experiment.withConfig(experiment.config().withSeed(seed))));
            }
        }
        for (Band band : first) {
            assertTrue(band.holds(median(band, runs)), band + ": " + median(band, runs));
        }
    }

    private static double median(Band band, List<LearningCurve> runs) {
        return runs.stream()
                .map(run -> band.figure(run).orElseThrow())
                .sorted()
                .toList()
                .get(runs.size() / 2);
    }

    private static LearningCurve firstEpoch(Experiment experiment) throws ReportedException {
        Trainer trainer = experiment.trainer(experiment.chosenData());
        int epochs = experiment.config().epochs();
        TrainingControl control = new TrainingControl(experiment.config().learningRate(), epochs);
        trainer.run(Trainer.Stretch.EPOCH, control, snapshot -> {});
        return trainer.snapshot().curve();
    }
}
