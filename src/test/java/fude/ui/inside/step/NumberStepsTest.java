package fude.ui.inside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.RunState;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.inside.InsideWords;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One update by points or numbers: its words, its samples, and that the run makes it. */
class NumberStepsTest {
    private final Lab lab = Locked.learning();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private final Studio studio = new Studio();
    private final StepViewModel model =
            new StepViewModel(lab, paper, selection, studio, Runnable::run);
    private final CheckViewModel check = new CheckViewModel(model, studio, Runnable::run);
    private Texts texts = Texts.ENGLISH;

    private void begin(Experiment experiment) {
        model.inSight.set(true);
        model.open.set(true);
        lab.session().begin(experiment);
    }

    /** The network of the course texts. */
    private static Experiment xor(String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "layers",
                                "dense 2 tanh",
                                "loss",
                                "binary-cross-entropy",
                                "batch-size",
                                "4"));
        all.addAll(List.of(more));
        return Runs.small("gate-xor", all.toArray(String[]::new));
    }

    private static Experiment square(String... more) {
        List<String> all =
                new ArrayList<>(
                        List.of(
                                "scaling",
                                "standard",
                                "target-scaling",
                                "standard",
                                "layers",
                                "dense 2 tanh"));
        all.addAll(List.of(more));
        return Runs.small("y = x^2 + 5x from=-10 to=10", all.toArray(String[]::new));
    }

    private Scene scene() {
        return model.sceneProperty().get();
    }

    private InsideWords names() {
        return InsideWords.of(texts, scene().spec(), lab);
    }

    private String told() {
        return new SampleWords(texts, names(), scene()).told();
    }

    private List<String> lines(Stage.Kind kind, int layer) {
        return new StepWords(texts, names(), scene()).lines(new Stage(kind, layer), false);
    }

    @Test
    void aPointIsToldByItsInputsAndItsClass() {
        begin(xor());
        assertEquals(4, scene().update().samples().size());
        assertTrue(told().matches("Sample: x₁ = [01](.000)?, x₂ = [01](.000)? → [01]\\."), told());
        selection.weight(new Selection.Weight(1, new Selection.Unit(0, 1)));
        assertEquals("Weight: x₂ → 2", names().weight(selection.weightProperty().get()));
        assertEquals("Output for 1", names().unit(new Selection.Unit(1, 0)));
        assertEquals(1, scene().weight().weight().from());
        assertNull(scene().pixels());
        assertTrue(lines(Stage.Kind.LOSS, 0).get(0).startsWith("L = −ln p("));
    }

    @Test
    void aNumberIsToldInTheUnitsOfTheDataAndAsTheNetworkGetsIt() {
        begin(square());
        assertTrue(
                told().matches(
                                "Sample: x = \\S+ → y = \\S+\\. Scaled, as the .*: x = \\S+, t = \\S+"),
                told());
        assertEquals("Output y", names().unit(new Selection.Unit(1, 0)));
        String loss = lines(Stage.Kind.LOSS, 0).get(0);
        assertTrue(loss.matches("L = \\(z − t\\)² = \\(\\S+ − \\S+\\)² = \\S+"), loss);
        String back = lines(Stage.Kind.BACKWARD, 1).get(0);
        assertTrue(back.startsWith("δ = ∂L/∂z = 2 (z − t) / n = 2 ("), back);
        String after = lines(Stage.Kind.AFTER, 0).get(0);
        assertTrue(after.matches("y: \\S+ → \\S+; it should be \\S+"), after);
    }

    @Test
    void anActivationOfTheOutputIsGoneThroughOnTheWayBack() {
        begin(square("output-layer", "sigmoid"));
        assertTrue(lines(Stage.Kind.LOSS, 0).get(0).startsWith("L = (y − t)² = "));
        List<String> back = lines(Stage.Kind.BACKWARD, 1);
        assertTrue(back.get(0).startsWith("∂L/∂y = 2 (y − t) / n"), back.get(0));
        assertTrue(back.get(1).startsWith("f′(z) = y (1 − y)"), back.get(1));
        assertTrue(back.get(2).startsWith("δ = ∂L/∂y · f′(z)"), back.get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mse", "mae", "rmse"})
    void everyStageOfAFunctionHasItsWordsInBothLanguages(String loss) {
        begin(square("loss", loss));
        for (Texts tongue : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            texts = tongue;
            for (Stage stage : scene().stages()) {
                List<String> lines = lines(stage.kind(), stage.layer());
                assertFalse(lines.isEmpty(), stage.toString());
                assertFalse(
                        String.join("\n", lines).matches("(?s).*(\\{\\d|NaN).*"), lines.toString());
            }
        }
    }

    @Test
    void aChosenSampleOfTheTableIsLearnedAsABatchOfTheRun() {
        begin(xor());
        model.source.set(Source.IMAGE);
        selection.sample(new Selection.Sample(lab.numbersProperty().get().training(), 2));
        assertEquals(2, scene().request().number());
        float[] wanted = {1, 0};
        assertEquals(List.of(wanted[0], wanted[1]), scene().followed().input());
        double promised = scene().weight().after();
        selection.weight(
                new Selection.Weight(
                        scene().weight().weight().from(),
                        new Selection.Unit(
                                scene().weight().weight().layer(),
                                scene().weight().weight().to())));
        model.maker.make();
        assertEquals(RunState.RESTING, lab.session().state());
        assertEquals(List.of(2), lab.cardProperty().get().interventions().get(1).images());
        assertEquals(promised, scene().weight().before());
        model.source.set(Source.EIGHT);
        assertEquals(4, scene().update().samples().size(), "there are no more");
    }

    @Test
    void theNextBatchIsMadeAndItsGradientsAgree() {
        begin(square("batch-size", "5"));
        double promised = scene().weight().after();
        assertEquals(5, scene().update().samples().size());
        model.followLargest();
        model.maker.make();
        assertEquals(1, lab.snapshot().batch());
        assertEquals(promised, scene().weight().before());
        check.inFront.set(true);
        assertEquals(0, check.resultProperty().get().wrong());
        assertTrue(check.resultProperty().get().followed().relativeError() < 1e-5);
    }

    @Test
    void whereNothingIsDrawnTheNextBatchTakesThePlaceOfTheDrawing() {
        begin(Runs.experiment("first", "100"));
        model.source.set(Source.DRAWING);
        assertEquals("stepping.no-drawing", model.obstacleProperty().get().key());
        lab.session().begin(xor());
        assertEquals(Source.NEXT, model.source.get());
        assertNull(model.obstacleProperty().get());
        lab.session().play(Stretch.EPOCH);
        assertEquals(1, scene().request().start().at().epoch());
    }
}
