package fude.lab.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.numbers.SmallProblem;
import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.coach.rules.Finding;
import fude.lab.coach.rules.Standing;
import fude.nn.matrix.NumericLibrary;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.training.Trainer;
import fude.training.TrainingControl;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the coach says of real runs on points and functions. */
class NumberCoachTest {
    private static final MemoryNeed.Room ROOM = new MemoryNeed.Room(1L << 30, 1L << 33);

    @BeforeAll
    static void load() throws ReportedException {
        String folder = System.getProperty("fude.test.dir", "target/test-home");
        NumericLibrary.load(Path.of(folder).toAbsolutePath().resolve("native"));
    }

    private static Experiment experiment(String data, Map<String, String> settings)
            throws ReportedException {
        return Experiment.on(SmallProblem.parse(data).split()).with(settings);
    }

    private static Experiment recipe(String name) throws ReportedException {
        Recipe recipe = Recipe.named(name).orElseThrow();
        return experiment(recipe.dataset(), recipe.settings());
    }

    private static Optional<Finding> look(Experiment experiment) throws ReportedException {
        Trainer trainer = experiment.trainer(experiment.chosenData());
        int epochs = experiment.config().epochs();
        TrainingControl control = new TrainingControl(experiment.config().learningRate(), epochs);
        try {
            trainer.run(Trainer.Stretch.TARGET, control, snapshot -> {});
        } catch (ReportedException diverged) {
            assertEquals("training.diverged", diverged.report().key());
        }
        Standing standing =
                Standing.of(experiment, experiment.trainingSamples(), trainer.snapshot());
        return Coach.look(standing, Set.of());
    }

    /** The rule that speaks, and the experiment that it proposes. */
    private static Experiment advised(String rule, Experiment experiment) throws ReportedException {
        Finding found = look(experiment).orElseThrow();
        assertEquals(rule, found.rule());
        for (Message words : List.of(found.symptom(), found.reason())) {
            assertFalse(Texts.ENGLISH.get(words).matches(".*(image|pixel).*"), words.key());
            assertFalse(Texts.JAPANESE.get(words).matches(".*(画像|画素).*"), words.key());
        }
        return found.proposal().change().apply(experiment);
    }

    @Test
    void aSigmoidCannotAnswerASine() throws ReportedException {
        Experiment next = advised("out-of-reach", recipe("sigmoid-output"));
        assertEquals("identity", next.texts().get("output-layer"));
        Experiment before = recipe("sigmoid-output");
        List<Warning> warnings = Precheck.warnings(before, 0, ROOM);
        assertEquals("out-of-reach", warnings.get(0).id());
        Experiment scaled = before.with(Map.of("target-scaling", "unit"));
        assertEquals(List.of(), Precheck.warnings(scaled, 0, ROOM));
    }

    @Test
    void largeNumbersAreToBeScaled() throws ReportedException {
        Experiment next = advised("unscaled-targets", recipe("square-raw"));
        assertEquals("standard", next.texts().get("target-scaling"));
    }

    @Test
    void oneUnitIsTooFewForXor() throws ReportedException {
        Experiment next = advised("too-few-units", recipe("perceptron"));
        assertEquals("dense 4 tanh", next.texts().get("layers"));
    }

    @Test
    void aRateThatExplodesIsNamed() throws ReportedException {
        Experiment exploding =
                experiment(
                        "y = x^2 from=-10 to=10",
                        Map.of("optimizer", "sgd", "learning-rate", "1", "layers", "dense 8 relu"));
        advised("rate-too-high", exploding);
    }

    @Test
    void aDeadNetworkIsNamed() throws ReportedException {
        Map<String, String> settings =
                Map.of("layers", "dense 4 relu", "learning-rate", "3", "epochs", "30");
        advised("dead-units", experiment("spiral", settings));
    }

    /** Nothing is wrong with them, before and after. */
    @ParameterizedTest
    @ValueSource(strings = {"xor", "sine", "square", "circle", "and"})
    void goodRecipesAreLeftInPeace(String name) throws ReportedException {
        Experiment good = recipe(name);
        assertEquals(List.of(), Precheck.warnings(good, 0, ROOM));
        Optional<Finding> found = look(good);
        assertTrue(found.isEmpty() || found.get().isGood(), () -> found.get().rule());
    }
}
