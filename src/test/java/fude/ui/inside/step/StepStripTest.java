package fude.ui.inside.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.session.RunState;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.training.study.Fault;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One update below the views, stage by stage, and what making it does to the run. */
class StepStripTest {
    private static final Pattern PRODUCT =
            Pattern.compile("∂L/∂w = δ · x = (\\S+) · (\\S+) = (\\S+)");

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.learning();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private StepViewModel model;
    private CheckViewModel check;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    new DrawingViewModel(lab, paper, Runnable::run);
                    Studio studio = new Studio();
                    model = new StepViewModel(lab, paper, selection, studio, Runnable::run);
                    check = new CheckViewModel(model, studio, Runnable::run);
                    model.inSight.set(true);
                    stage.show(
                            new StepStrip(
                                    model, check, new Language(Texts.ENGLISH), new Appearance()),
                            800,
                            320);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void begin(String... settings) {
        stage.interact(
                () -> {
                    lab.session().begin(Runs.experiment(settings));
                    model.open.set(true);
                });
    }

    private void drawSeven() {
        stage.interact(
                () -> {
                    paper.begin(0.2, 0.2, Double.NaN);
                    paper.drawTo(0.8, 0.2);
                    paper.drawTo(0.4, 0.9);
                    paper.end();
                });
    }

    private void stageOf(Stage.Kind kind) {
        stage.interact(
                () -> {
                    List<Stage> stages = model.stages();
                    for (int i = 0; i < stages.size(); i++) {
                        if (stages.get(i).kind() == kind) {
                            model.go(i);
                        }
                    }
                });
    }

    private static double number(String words) {
        return Double.parseDouble(words.replaceAll("[()]", "").replace('−', '-'));
    }

    @Test
    void foldedItIsOneLineAndWorksNothingOut() {
        stage.interact(() -> lab.session().begin(Runs.experiment()));
        assertFalse(stage.isShown("step-next"));
        assertEquals(null, model.sceneProperty().get());
        stage.click("step-fold");
        assertTrue(stage.isShown("step-next"));
        assertTrue(model.sceneProperty().get().update().isOfRun());
    }

    @Test
    void anUntrainedNetworkIsSteppedThroughByKeys() {
        begin();
        stage.interact(() -> stage.node("step-next").requestFocus());
        assertTrue(stage.text("step-line-0").startsWith("Σ w·x = "));
        assertTrue(stage.text("step-about").startsWith("Hidden layer 1, unit "));
        assertTrue(stage.text("step-about").contains("before the first batch. η = "));
        int last = model.stages().size() - 1;
        for (int i = 0; i < last; i++) {
            stage.robot().push(KeyCode.RIGHT);
            assertTrue(stage.isShown("step-line-0"), model.stages().get(i + 1).toString());
        }
        assertEquals(last, model.stageProperty().get());
        assertTrue(stage.text("step-line-0").startsWith("p("));
        stage.robot().push(KeyCode.LEFT);
        assertEquals(last - 1, model.stageProperty().get());
        ComboBox<String> stages = stage.node("step-stages");
        stage.interact(() -> stages.getSelectionModel().select("Gradient of the weight"));
        Matcher product = PRODUCT.matcher(stage.text("step-line-0"));
        assertTrue(product.matches(), stage.text("step-line-0"));
        double calculated = number(product.group(1)) * number(product.group(2));
        assertEquals(calculated, number(product.group(3)), 2e-3 * Math.abs(calculated));
        String rounded = stage.text("step-line-0");
        stage.click("step-line-0");
        assertTrue(stage.text("step-line-0").length() > rounded.length(), "all digits");
    }

    @Test
    void theNextBatchIsMadeByTheRun() {
        begin();
        double promised = model.sceneProperty().get().weight().after();
        stage.press("step-make");
        assertEquals(1, lab.snapshot().batch());
        assertEquals(RunState.RESTING, lab.session().state());
        assertTrue(stage.isShown("step-note"));
        assertEquals(1, model.sceneProperty().get().request().start().at().batch());
        assertNotEquals(promised, model.sceneProperty().get().weight().after());
    }

    @Test
    void chosenImagesBecomeABatchOfTheRun() {
        begin();
        stage.interact(
                () -> {
                    model.source.set(Source.EIGHT);
                    model.number.set(4);
                });
        assertEquals(8, model.sceneProperty().get().update().samples().size());
        stage.press("step-make");
        assertEquals(
                List.of(4, 5, 6, 7, 8, 9, 10, 11),
                lab.cardProperty().get().interventions().get(1).images());
    }

    @Test
    void aDrawingNeedsItsClassAndIsTakenBackByOneKey() {
        begin();
        stage.interact(() -> lab.session().play(Stretch.BATCH));
        stage.interact(() -> model.source.set(Source.DRAWING));
        assertEquals("Draw on the paper, or choose another source.", stage.text("step-obstacle"));
        drawSeven();
        assertTrue(stage.text("step-obstacle").startsWith("Say above which class"));
        stage.interact(() -> selection.shouldBe(7));
        assertFalse(stage.isShown("step-obstacle"));
        assertEquals(1, model.sceneProperty().get().update().samples().size());
        stage.press("step-make");
        assertEquals(1, lab.snapshot().fineTunings());
        stage.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(0, lab.snapshot().fineTunings());
        stage.press("step-make");
        stage.interact(() -> stage.node("step-source").requestFocus());
        stage.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(0, lab.snapshot().fineTunings());
    }

    /** The rate depends on how far the run is to go, and a finished one would go on from here. */
    @Test
    void aDrawingOnAFinishedRunTakesTheStepThatIsShown() {
        begin("schedule", "cosine", "optimizer", "sgd", "epochs", "2");
        stage.interact(() -> lab.session().play(Stretch.TARGET));
        assertEquals(RunState.FINISHED, lab.session().state());
        drawSeven();
        stage.interact(() -> selection.shouldBe(7));
        stage.interact(() -> model.source.set(Source.DRAWING));
        stage.press("step-largest");
        double promised = model.sceneProperty().get().weight().after();
        stage.press("step-make");
        assertEquals(1, lab.snapshot().fineTunings());
        assertEquals(promised, model.sceneProperty().get().weight().before());
    }

    @Test
    void theWeightThatIsChosenAnywhereIsFollowed() {
        begin();
        stage.interact(() -> selection.weight(new Selection.Weight(5, new Selection.Unit(1, 9))));
        assertEquals(1, model.sceneProperty().get().weight().weight().layer());
        stage.enter("step-to", "3");
        assertEquals(2, selection.weightProperty().get().to().number());
        assertTrue(stage.text("step-weight").endsWith("Hidden layer 1, unit 6 → 3"));
        stage.press("step-largest");
        assertEquals(
                model.sceneProperty().get().weight().weight().to(),
                selection.weightProperty().get().to().number());
    }

    @Test
    void everyRuleAndLayerHasItsWords() {
        for (String optimizer :
                List.of("adam", "adamw", "sgd", "momentum", "nesterov", "rmsprop", "adagrad")) {
            begin(
                    "optimizer",
                    optimizer,
                    "l2",
                    "0.01",
                    "l1",
                    "0.001",
                    "max-norm",
                    "0.1",
                    "layers",
                    "dense 8 sigmoid, batchnorm, dropout 0.2, dense 6 leaky-relu, dense 5"
                            + " softmax, activation tanh");
            stepThrough(optimizer);
        }
        for (String loss : List.of("mse", "mae", "rmse", "softmax-twice")) {
            begin("loss", loss, "layers", "dense 8 tanh");
            stepThrough(loss);
        }
        begin("layers", "");
        stepThrough("no hidden layers");
        begin("loss", "binary-cross-entropy", "classes", "4,9");
        stepThrough("one output for two classes");
    }

    @Test
    void aDivergedNetworkIsToldAsSuch() {
        begin("learning-rate", "1000", "optimizer", "sgd", "layers", "dense 8 identity");
        stage.interact(() -> lab.session().play(Stretch.TARGET));
        assertEquals(RunState.DIVERGED, lab.session().state());
        assertTrue(stage.text("step-about").startsWith("The network has numbers that are none"));
        assertTrue(stage.node("step-make").isDisabled());
    }

    @Test
    void anUpdateWithWhichTheRunDivergesIsNotSaidToBeMade() {
        begin("learning-rate", "1000", "optimizer", "sgd", "layers", "dense 8 identity");
        for (int i = 0; i < 100 && lab.session().blocker() == null; i++) {
            stage.press("step-make");
        }
        assertEquals(RunState.DIVERGED, lab.session().state());
        assertFalse(stage.isShown("step-note"));
    }

    private void stepThrough(String what) {
        for (int i = 0; i < model.stages().size(); i++) {
            int to = i;
            stage.interact(() -> model.go(to));
            assertTrue(stage.isShown("step-line-0"), what + " " + model.stages().get(i));
            assertFalse(stage.text("step-line-0").contains("{"), stage.text("step-line-0"));
        }
    }

    @Test
    void aSingleImageUnderBatchNormalisationIsToldAsSuch() {
        begin("layers", "dense 8, batchnorm");
        stage.interact(() -> model.source.set(Source.IMAGE));
        stageOf(Stage.Kind.GRADIENT);
        assertTrue(stage.text("step-about").startsWith("Batch normalisation and a single sample"));
    }

    @Test
    void scaleAndShiftAreFollowedLikeWeightsAndBiases() {
        begin("layers", "dense 8, batchnorm");
        stage.interact(() -> selection.weight(new Selection.Weight(4, new Selection.Unit(1, 4))));
        stageOf(Stage.Kind.GRADIENT);
        assertTrue(stage.text("step-line-0").startsWith("∂L/∂γ"), stage.text("step-line-0"));
        stage.enter("step-from", "0");
        assertTrue(stage.text("step-line-0").startsWith("∂L/∂β"), stage.text("step-line-0"));
        stage.enter("step-from", "1");
        assertEquals(4, selection.weightProperty().get().from());
        stage.press("step-mode-check");
        assertTrue(check.resultProperty().get().followed().relativeError() < 1e-5);
    }

    @Test
    void theGradientsAreCheckedAndAFaultIsCaught() {
        begin("layers", "dense 8 tanh");
        stage.press("step-mode-check");
        assertTrue(stage.text("check-sum").endsWith("All agree."), stage.text("check-sum"));
        assertEquals(100, stage.<ListView<?>>node("check-some").getItems().size());
        stage.interact(() -> check.fault.set(Fault.NO_SLOPE));
        assertTrue(stage.text("check-sum").contains("do not agree"));
        stage.interact(() -> check.fault.set(Fault.NONE));
        stage.interact(() -> check.exponent.set(-12));
        assertTrue(check.resultProperty().get().largestError() > 1e-6);
    }
}
