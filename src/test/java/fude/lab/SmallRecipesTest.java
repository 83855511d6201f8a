package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.numbers.SmallProblem;
import fude.nn.matrix.NumericLibrary;
import fude.text.ReportedException;
import fude.training.LearningCurve.EpochResult;
import fude.training.Trainer;
import fude.training.TrainingControl;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the recipes of small problems come to, in full. */
class SmallRecipesTest {

    @BeforeAll
    static void load() throws ReportedException {
        String folder = System.getProperty("fude.test.dir", "target/test-home");
        NumericLibrary.load(Path.of(folder).toAbsolutePath().resolve("native"));
    }

    private static double figure(String name, long seed) throws ReportedException {
        Recipe recipe = Recipe.named(name).orElseThrow();
        Experiment experiment =
                Experiment.on(SmallProblem.parse(recipe.dataset()).split()).with(recipe.settings());
        experiment = experiment.withConfig(experiment.config().withSeed(seed));
        int epochs = experiment.config().epochs();
        Trainer trainer = experiment.trainer(experiment.chosenData());
        TrainingControl control = new TrainingControl(experiment.config().learningRate(), epochs);
        trainer.run(Trainer.Stretch.TARGET, control, snapshot -> {});
        List<EpochResult> results = trainer.snapshot().curve().epochs();
        EpochResult last = results.get(results.size() - 1);
        return Quantity.besideLoss(last.hasClasses()).of(last);
    }

    private static double median(String name) throws ReportedException {
        double[] figures = new double[5];
        for (int seed = 1; seed <= 5; seed++) {
            figures[seed - 1] = figure(name, seed);
        }
        return Median.of(figures);
    }

    @Test
    void xorIsSolvedFromEveryStart() throws ReportedException {
        for (long seed = 1; seed <= 20; seed++) {
            assertEquals(1, figure("xor", seed), "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"and, 1, 1", "or, 1, 1", "nand, 1, 1", "perceptron, 0, 0.75"})
    void oneUnitDrawsOneLine(String name, double least, double most) throws ReportedException {
        double found = figure(name, 1);
        assertTrue(found >= least && found <= most, name + ": " + found);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "spiral, 0.99, 1",
        "sine, 0, 0.006",
        "square, 0, 0.4",
        "square-raw, 1, 20",
        "circle-squares, 0.99, 1",
        "circle, 0.97, 1",
        "sigmoid-output, 0.6, 0.7"
    })
    void theMedianOfFiveSeedsComesThisFar(String name, double least, double most)
            throws ReportedException {
        double found = median(name);
        assertTrue(found >= least && found <= most, name + ": " + found);
    }
}
