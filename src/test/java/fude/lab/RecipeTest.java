package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Data;
import fude.data.DataKind;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.numbers.SmallProblem;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.LearningCurve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecipeTest {

    @ParameterizedTest
    @MethodSource("fude.lab.Recipe#all")
    void everyRecipeCanBeRunAndIsExplained(Recipe recipe) throws ReportedException {
        for (Recipe.Variant variant : recipe.variants()) {
            Experiment experiment = Experiment.on(data(recipe)).with(variant.settings());
            assertEquals(List.of(), experiment.problems(), recipe.name());
        }
        for (Texts texts : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            assertFalse(texts.get("recipe." + recipe.name()).contains("\n"));
        }
        assertTrue(
                recipe.dataset() == null
                        || data(recipe).name().equals(recipe.dataset())
                        || Set.of("digits", "mnist", "fashion-mnist", "mnist+digits")
                                .contains(recipe.dataset()));
    }

    /** What stands in a recipe is the text that its setting would have. */
    @ParameterizedTest
    @MethodSource("fude.lab.Recipe#all")
    void aRecipeIsWrittenAsItIsReadBack(Recipe recipe) throws ReportedException {
        for (Recipe.Variant variant : recipe.variants()) {
            var read = Experiment.on(data(recipe)).with(variant.settings());
            var texts = read.texts();
            variant.settings().forEach((key, text) -> assertEquals(texts.get(key), text, key));
        }
    }

    @Test
    void withoutMnistTheRecipeForDrawingMakesDoWithTheBuiltInDigits(@TempDir Path folder)
            throws IOException, ReportedException {
        Recipe recipe = Recipe.named("any-hand").orElseThrow();
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        Recipe.Choice choice = recipe.choose(catalog);
        assertEquals("digits", choice.dataset());
        assertEquals(
                "MNIST is not at hand, so “any-hand” learns from “Built-in digits” alone.",
                Texts.ENGLISH.get(choice.note()));
        Experiment run = Experiment.on(images("digits")).with(recipe.settings());
        assertEquals(Optional.of(recipe), Recipe.of(run));
        Path mnist = Files.createDirectory(folder.resolve("mnist"));
        for (String half : List.of("train", "t10k")) {
            Files.createFile(mnist.resolve(half + "-images-idx3-ubyte.gz"));
            Files.createFile(mnist.resolve(half + "-labels-idx1-ubyte.gz"));
        }
        assertEquals(new Recipe.Choice("mnist+digits", null), recipe.choose(catalog));
    }

    /** What the course texts say of their networks, or what follows from the layers by hand. */
    @ParameterizedTest
    @CsvSource({
        "four-or-nine,       784-128-64-2,        108866",
        "lecture-as-coded,   784-128-64-10,       109386",
        "lecture-as-printed, 784-128-64-10,       109386",
        "lecture-dropout,    784-128-64-10,       109386",
        "lecture-batchnorm,  784-128-64-10,       109770",
        "first-100,          784-128-64-10,       109386",
        "booklet-as-printed, 784-100-50-10,        84060",
        "booklet-corrected,  784-100-50-10,        84060",
        "booklet-fashion,    784-100-50-10,        84060",
        "dl4j,               784-1000-10,         795010",
        "keras-raw,          784-500-250-100-10,  543860",
        "keras-scaled,       784-500-250-100-10,  543860",
        "random-labels,      784-128-64-10,       109386",
        "wrong-labels,       784-128-64-10,       109386",
        "batch-sizes,        784-128-64-10,       109386",
        "learning-rates,     784-128-64-10,       109386",
        "activations,        784-128-64-10,       109386",
        "optimizers,         784-128-64-10,       109386",
        "losses,             784-128-64-10,       109386",
        "dropout-rates,      784-128-64-10,       109386",
        "seeds,              784-128-64-10,       109386",
        "quick,              784-128-10,          101770",
        "five-seconds,       784-256-128-10,      235146",
        "best,               784-1024-512-10,    1333770",
        "handwriting,        784-512-256-10,      535818",
        "any-hand,           784-512-256-10,      535818",
    })
    void aRecipeHasTheParametersOfItsText(String name, String shape, long parameters)
            throws ReportedException {
        Recipe recipe = Recipe.named(name).orElseThrow();
        for (Recipe.Variant variant : recipe.variants()) {
            Experiment experiment = Experiment.on(images()).with(variant.settings());
            assertEquals(shape, experiment.network().shape());
            assertEquals(parameters, experiment.network().parameters());
        }
    }

    /** Layers of 50 units: 785·50 + (n − 1)·51·50 + 51·10. */
    @Test
    void theDepthsGrow() throws ReportedException {
        List<Long> parameters = new ArrayList<>();
        for (Recipe.Variant variant : Recipe.named("depths").orElseThrow().variants()) {
            Experiment experiment = Experiment.on(images()).with(variant.settings());
            parameters.add(experiment.network().parameters());
        }
        assertEquals(List.of(39760L, 42310L, 47410L, 57610L, 78010L), parameters);
    }

    /** One layer of n units: 785·n + (n + 1)·10. */
    @Test
    void theWidthsGrow() throws ReportedException {
        List<Long> parameters = new ArrayList<>();
        for (Recipe.Variant variant : Recipe.named("widths").orElseThrow().variants()) {
            Experiment experiment = Experiment.on(images()).with(variant.settings());
            parameters.add(experiment.network().parameters());
        }
        assertEquals(List.of(3190L, 12730L, 50890L, 203530L, 814090L), parameters);
    }

    static Stream<Recipe> ofOneRun() {
        return Recipe.all().stream().filter(recipe -> recipe.variation() == null);
    }

    @ParameterizedTest
    @MethodSource("ofOneRun")
    void aRunOfARecipeIsRecognised(Recipe recipe) throws ReportedException {
        Experiment of = Experiment.on(data(recipe)).with(recipe.settings());
        Experiment withSeed = of.withConfig(of.config().withSeed(77));
        assertEquals(Optional.of(recipe), Recipe.of(withSeed));
        Experiment longer = of.withConfig(of.config().withEpochs(of.config().epochs() + 1));
        assertEquals(Optional.empty(), Recipe.of(longer));
        String other = of.kind().hasClasses() ? "gauss seed=2" : "y = x";
        Data another =
                of.kind() == DataKind.IMAGES
                        ? images("another")
                        : SmallProblem.parse(other).split();
        Experiment elsewhere = of.withData(another);
        assertEquals(Optional.empty(), Recipe.of(elsewhere));
    }

    @Test
    void aVerdictWaitsForTheLastEpochAndNamesWhatDiffers() {
        Recipe printed = Recipe.named("lecture-as-printed").orElseThrow();
        assertEquals(Optional.empty(), Verdict.of(printed, curve(0.39, 0.23, 0.93)));
        double[][] good = {{0.396, 0.235, 0.93}, {0.055, 0.093, 0.973}};
        Verdict matches = Verdict.of(printed, curve(10, good[0], good[1])).orElseThrow();
        assertTrue(matches.matches());
        assertTrue(matches.sentence(Texts.ENGLISH).startsWith("Matches: the test accuracy"));
        double[] bad = {0.45, 0.42, 0.8829};
        Verdict differs = Verdict.of(printed, curve(10, good[0], bad)).orElseThrow();
        assertFalse(differs.matches());
        assertTrue(
                differs.sentence(Texts.ENGLISH)
                        .startsWith("Differs: the training loss after epoch 10 is 0.4500,"));
        Recipe none = Recipe.named("depths").orElseThrow();
        assertEquals(Optional.empty(), Verdict.of(none, curve(10, good[0], good[1])));
    }

    @Test
    void ofSeveralRunsTheMedianDecides() {
        Recipe printed = Recipe.named("lecture-as-printed").orElseThrow();
        double[] first = {0.396, 0.235, 0.93};
        double[] good = {0.055, 0.093, 0.973};
        double[] bad = {0.45, 0.42, 0.8829};
        LearningCurve right = curve(10, first, good);
        LearningCurve wrong = curve(10, first, bad);
        Verdict matches = Verdict.of(printed, List.of(wrong, right, right)).orElseThrow();
        assertTrue(matches.matches());
        assertTrue(
                matches.sentence(Texts.ENGLISH).startsWith("Matches: the median of 3 runs"),
                matches.sentence(Texts.ENGLISH));
        Verdict differs = Verdict.of(printed, List.of(wrong, right, wrong)).orElseThrow();
        assertFalse(differs.matches());
        LearningCurve short1 = curve(9, first, good);
        assertEquals(Optional.empty(), Verdict.of(printed, List.of(right, short1)));
    }

    @Test
    void theRangeOfAccuraciesKnowsWhichWeightsAreKept() {
        double[] first = {0.4, 0.2, 0.95};
        double[] later = {0.1, 0.3, 0.93};
        LearningCurve curve = curve(3, first, later);
        assertEquals(0.93, FigureRange.last(curve, false));
        assertEquals(0.95, FigureRange.last(curve, true));
        LearningCurve better = curve(3, first, first);
        FigureRange range = FigureRange.of(List.of(curve, better), false);
        assertEquals(new FigureRange(Quantity.MEASURED_ACCURACY, 2, 0.94, 0.93, 0.95), range);
    }

    private static LearningCurve curve(double... one) {
        return curve(1, one, one);
    }

    /** Epochs 1 to {@code last}: the first like {@code first}, the others like {@code others}. */
    private static LearningCurve curve(int last, double[] first, double[] others) {
        List<LearningCurve.EpochResult> epochs = new ArrayList<>();
        epochs.add(new LearningCurve.EpochResult(0, Double.NaN, 2.3, 0.1, 0));
        for (int i = 1; i <= last; i++) {
            double[] is = i == 1 ? first : others;
            epochs.add(new LearningCurve.EpochResult(i, is[0], is[1], is[2], 1));
        }
        return LearningCurve.of(new double[0], new double[0], epochs);
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        Set<String> names = Recipe.all().stream().map(Recipe::name).collect(Collectors.toSet());
        Set<String> files = new HashSet<>();
        try (Stream<Path> paths = Files.list(Path.of("resources/recipes"))) {
            paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .forEach(name -> files.add(name.replace(".properties", "")));
        }
        assertEquals(files, names);
    }

    @Test
    void thereIsNoOther() {
        assertEquals(Optional.empty(), Recipe.named("worst"));
    }

    /** The small problem itself, or a few images under its data set's name. */
    private static Data data(Recipe recipe) throws ReportedException {
        return recipe.dataset() != null && SmallProblem.isMeant(recipe.dataset())
                ? SmallProblem.parse(recipe.dataset()).split()
                : images(recipe.dataset());
    }

    private static DatasetSplit images() {
        return images("two");
    }

    private static DatasetSplit images(String name) {
        byte[] labels = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        Dataset one = new Dataset(28, 28, Dataset.digitNames(), new byte[10 * 784], labels);
        return new DatasetSplit(name, one, one);
    }
}
