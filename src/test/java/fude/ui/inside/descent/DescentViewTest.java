package fude.ui.inside.descent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.text.Texts;
import fude.training.descent.DescentStep;
import fude.ui.FxLog;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.controls.plot.SurfaceRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescentViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Selection selection = new Selection(lab, new Paper());
    private final Queue<Runnable> asked = new ArrayDeque<>();
    private Executor surveying = Runnable::run;
    private final DescentViewModel model = new DescentViewModel(work -> surveying.execute(work));
    private final Language language = new Language(Texts.ENGLISH);
    private final Appearance appearance = new Appearance();
    private SliceViewModel slice;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    slice = new SliceViewModel(lab, selection, asked::add);
                    stage.show(new DescentView(model, slice, language, appearance), 900, 760);
                    model.inSight.set(true);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private DescentStep here(Rule rule) {
        return model.sceneProperty().get().tracks().stream()
                .filter(track -> track.rule() == rule)
                .findFirst()
                .orElseThrow()
                .here();
    }

    private void example(Example example) {
        stage.choose("descent-example", example.ordinal());
    }

    private void press(String id, int times) {
        for (int i = 0; i < times; i++) {
            stage.press(id);
        }
    }

    /** Works off what is asked of the thread in the background. */
    private void work() {
        while (!asked.isEmpty()) {
            asked.poll().run();
            stage.interact(() -> {});
        }
    }

    /** The picture gets finer, and asks for the next step of it a moment after each. */
    private void untilMade() {
        stage.until(
                "made",
                () -> {
                    work();
                    return !stage.isShown("slice-progress");
                });
    }

    @Test
    void stepsGoOnAndBackAndToTheStart() {
        example(Example.PARABOLA);
        press("descent-next", 3);
        assertEquals("Step 3", stage.text("descent-number"));
        assertEquals(-3 * Math.pow(0.8, 3), here(Rule.GRADIENT_DESCENT).at()[0], 1e-5);
        assertTrue(
                stage.text("descent-place-gradient-descent").startsWith("x = −1.536, f = 2.359"));
        press("descent-back", 1);
        assertEquals(-3 * Math.pow(0.8, 2), here(Rule.GRADIENT_DESCENT).at()[0], 1e-5);
        press("descent-reset", 1);
        assertEquals("Step 0", stage.text("descent-number"));
        press("descent-back", 1);
        assertEquals("Step 0", stage.text("descent-number"));
    }

    @Test
    void arrowKeysStepWhereverTheFocusIsButInAField() {
        stage.interact(() -> stage.node("descent-curve").requestFocus());
        stage.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertEquals(1, model.stepProperty().get());
        stage.robot().push(KeyCode.HOME);
        assertEquals(0, model.stepProperty().get());
        stage.interact(() -> stage.node("descent-formula").requestFocus());
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(0, model.stepProperty().get());
    }

    @Test
    void aClickIntoTheCurveIsTheStart() {
        press("descent-next", 2);
        PlotRegion curve = stage.node("descent-curve");
        Point2D at = curve.localToScreen(curve.pixelX(1.5), curve.getHeight() / 2);
        stage.robot().clickOn(at);
        assertEquals(1.5, model.start.get().x(), 0.02);
        assertEquals(0, model.stepProperty().get());
        assertEquals(1.5, here(Rule.ADAM).at()[0], 0.02);
    }

    @Test
    void aClickIntoTheSurfaceIsTheStart() {
        example(Example.SADDLE);
        assertFalse(stage.isShown("descent-curve"));
        SurfaceRegion surface = stage.node("descent-surface");
        stage.robot().clickOn(surface.localToScreen(surface.pixel(1, -2)));
        assertEquals(1, model.start.get().x(), 0.02);
        assertEquals(-2, model.start.get().y(), 0.03);
        stage.enter("descent-start-y", "0");
        stage.enter("descent-start-x", "2");
        press("descent-next", 1);
        assertEquals(2 - 0.1 * 4, here(Rule.GRADIENT_DESCENT).at()[0], 1e-6);
        assertEquals(0, here(Rule.GRADIENT_DESCENT).at()[1]);
    }

    @Test
    void aSurfaceIsWorkedOutOnceAndNotByTheWindow() {
        surveying = asked::add;
        example(Example.SADDLE);
        assertEquals(1, asked.size());
        assertNull(model.hillProperty().get());
        work();
        Hill hill = model.hillProperty().get();
        assertEquals(121, hill.relief().values().length);
        press("descent-next", 2);
        stage.enter("descent-rate", "0.2");
        stage.enter("descent-start-x", "1.5");
        stage.interact(() -> ((CheckBox) stage.node("descent-rmsprop")).fire());
        assertTrue(asked.isEmpty());
        assertSame(hill, model.hillProperty().get());
        stage.enter("descent-low-x", "-4");
        assertNull(model.hillProperty().get(), "that of another range");
        work();
        assertEquals(-4, model.hillProperty().get().relief().lowX());
    }

    @Test
    void aFormulaIsNotLookedOverOutOfSight() {
        surveying = asked::add;
        stage.interact(() -> model.inSight.set(false));
        stage.interact(() -> model.choose(Example.SADDLE));
        assertTrue(asked.isEmpty());
        stage.interact(() -> model.inSight.set(true));
        work();
        assertNotNull(model.hillProperty().get());
    }

    @Test
    void aTypedFormulaIsACurveOrASurface() {
        stage.enter("descent-formula", "y = ｘ² ＋ 5x");
        assertEquals(Example.TYPED, model.exampleProperty().get());
        assertNull(model.problemProperty().get());
        assertTrue(stage.isShown("descent-curve"));
        stage.enter("descent-formula", "x² + 3y²");
        assertTrue(stage.isShown("descent-surface"));
        assertTrue(stage.node("descent-surface").getAccessibleText().contains("x² + 3y²"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "descent-formula; x +; The formula ends too early: behind character 3",
                "descent-formula; 1/x; The formula has no value at x = 0.",
                "descent-formula; ln x; The formula has no value at the start.",
                "descent-low-x; 5; Each range must go from a smaller to a larger number",
                "descent-start-x; 12; The start lies outside of the range",
                "descent-rate; 0; The learning rate must be above 0",
                "descent-noise; -1; The noise must be between 0 and",
            })
    void whatIsWrongIsSaidInPlace(String field, String typed, String said) {
        stage.enter(field, typed);
        assertTrue(stage.text("descent-problem").startsWith(said), stage.text("descent-problem"));
        example(Example.PARABOLA);
        assertEquals("", stage.text("descent-problem").replaceFirst("The noise.*", ""));
    }

    @Test
    void aFieldWithoutANumberSaysSo() {
        stage.enter("descent-rate", "fast");
        assertEquals("“fast” is not a number.", stage.text("descent-unreadable"));
        stage.enter("descent-rate", "0.2");
        assertEquals("", stage.text("descent-unreadable"));
    }

    @Test
    void aPathThatDivergesSaysSoAndStops() {
        example(Example.PARABOLA);
        stage.interact(() -> model.tick(Rule.MOMENTUM).set(false));
        stage.interact(() -> model.tick(Rule.ADAM).set(false));
        stage.enter("descent-rate", "1.5");
        stage.interact(() -> model.running.set(true));
        stage.interact(() -> model.go(500));
        assertTrue(stage.text("descent-place-gradient-descent").startsWith("Diverged: stopped at"));
        assertFalse(model.running.get());
        assertTrue(model.stepProperty().get() < 30);
    }

    @Test
    void itRunsByItselfAndRests() {
        stage.choose("descent-speed", Speed.SIXTY.ordinal());
        stage.press("descent-run");
        stage.until("some steps", () -> model.stepProperty().get() > 5);
        stage.press("descent-run");
        assertFalse(model.running.get());
    }

    @Test
    void tickedOptimizersWalkFromOneStart() {
        stage.interact(() -> ((CheckBox) stage.node("descent-rmsprop")).fire());
        press("descent-next", 1);
        assertEquals(4, model.sceneProperty().get().tracks().size());
        model.sceneProperty()
                .get()
                .tracks()
                .forEach(track -> assertEquals(-2.8, track.path().step(0).at()[0], 1e-6));
        assertEquals("", stage.text("descent-place-nesterov"));
        stage.interact(() -> ((CheckBox) stage.node("descent-gradient-descent")).fire());
        assertEquals(Rule.MOMENTUM, model.tabled.get(), "the table shows one that walks");
    }

    @Test
    void theTableHasTheNumbersOfEachStep() {
        example(Example.PARABOLA);
        press("descent-next", 2);
        TableView<DescentStep> table = stage.node("descent-table");
        assertEquals(3, table.getItems().size());
        assertEquals(5, table.getColumns().size());
        assertEquals("−2.400", table.getColumns().get(1).getCellData(1));
        assertEquals("−4.800", table.getColumns().get(3).getCellData(1));
        assertEquals("0.4800", table.getColumns().get(4).getCellData(1));
        press("descent-back", 1);
        assertEquals(2, table.getItems().size());
        stage.choose("descent-tabled", DescentViewModel.RULES.indexOf(Rule.ADAM));
        assertEquals(7, table.getColumns().size());
        assertEquals("−0.6000", table.getColumns().get(4).getCellData(0), "m = 0.1 · (−6)");
        assertEquals("0.03600", table.getColumns().get(5).getCellData(0), "v = 0.001 · 36");
        assertTrue(stage.text("descent-exact").startsWith("Step 1, all digits: x = −2.9"));
        assertTrue(stage.text("descent-rule").contains("0.999 v"));
    }

    @Test
    void aLongTableIsLaidOutWhereItEnds() {
        example(Example.PARABOLA);
        try (FxLog log = new FxLog()) {
            for (int step : new int[] {1000, 999, 600, 601, 1000, 300, 0, 500}) {
                stage.interact(() -> model.go(step));
                stage.interact(() -> stage.node("descent").getScene().getRoot().layout());
            }
            assertEquals(List.of(), log.lines());
        }
    }

    @Test
    void anotherRateChangesThePathsAtOnce() {
        example(Example.PARABOLA);
        press("descent-next", 4);
        stage.enter("descent-rate", "0.5");
        assertEquals(4, model.stepProperty().get());
        assertEquals(0, here(Rule.GRADIENT_DESCENT).at()[0], 1e-6);
    }

    @Test
    void theLossOfARunIsDrawnWithItsPath() {
        stage.press("descent-ground-loss");
        assertTrue(stage.text("slice-words").startsWith("There is no network"));
        stage.press("slice-make");
        assertTrue(stage.text("slice-problem").startsWith("There is no network"));
        stage.interact(
                () -> {
                    Runs.begin(lab, Runs.experiment("epochs", "2"));
                    Locked.stands(lab, Runs.trained(Runs.experiment("epochs", "2")));
                });
        assertTrue(stage.text("slice-first").contains("→"));
        stage.press("slice-make");
        assertTrue(stage.isShown("slice-progress"));
        untilMade();
        Landscape found = slice.landscapeProperty().get();
        assertEquals(25, found.relief().values().length);
        assertEquals(lab.snapshot().moments().list().size(), found.path().size());
        assertEquals(found.path().size() - 1, found.here());
        assertTrue(stage.text("slice-words").contains("lies off the plane"));
        stage.press("slice-directions-random");
        stage.press("slice-make");
        untilMade();
        assertEquals(0, slice.landscapeProperty().get().path().get(found.here()).a(), 1e-9);
        assertEquals("d₁", slice.landscapeProperty().get().relief().x());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"gate-xor; Weight: x₁ → 1; 4", "y = sin x; Weight: x → 1; 250"})
    void theLossOfPointsAndNumbersIsDrawnToo(String data, String weight, int samples) {
        stage.press("descent-ground-loss");
        Experiment experiment = Runs.small(data, "layers", "dense 2 tanh", "epochs", "3");
        stage.interact(
                () -> {
                    Runs.begin(lab, experiment);
                    Locked.stands(lab, Runs.trained(experiment));
                    selection.weight(new Selection.Weight(0, new Selection.Unit(0, 0)));
                });
        stage.press("slice-take-first");
        assertEquals(weight, stage.text("slice-first"));
        stage.press("slice-make");
        untilMade();
        Landscape found = slice.landscapeProperty().get();
        assertTrue(found.isDone());
        assertEquals(samples, found.sample());
        double[] extremes = found.relief().extremes();
        assertTrue(extremes[0] < extremes[1]);
        assertEquals(lab.snapshot().moments().list().size(), found.path().size());
    }

    @Test
    void theChosenWeightBecomesOneOfTheTwo() {
        stage.press("descent-ground-loss");
        stage.interact(() -> Runs.begin(lab, Runs.experiment()));
        stage.press("slice-take-first");
        assertTrue(stage.text("slice-problem").startsWith("No weight is chosen"));
        Selection.Weight weight = new Selection.Weight(3, new Selection.Unit(1, 4));
        stage.interact(() -> selection.weight(weight));
        stage.press("slice-take-first");
        assertEquals(weight, slice.firstProperty().get());
        assertEquals("", stage.text("slice-problem"));
        stage.press("slice-take-second");
        assertEquals(weight, slice.secondProperty().get());
        assertNotEquals(weight, slice.firstProperty().get(), "never the same one twice");
    }

    @Test
    void outOfSightNothingIsWorkedOut() {
        stage.press("descent-ground-loss");
        stage.interact(
                () -> {
                    Runs.begin(lab, Runs.experiment());
                    Locked.stands(lab, Runs.trained(Runs.experiment()));
                });
        stage.press("slice-make");
        assertNotNull(slice.landscapeProperty().get());
        stage.interact(() -> model.inSight.set(false));
        asked.poll().run();
        stage.interact(() -> {});
        assertTrue(asked.isEmpty());
        stage.interact(() -> model.inSight.set(true));
        work();
        assertTrue(slice.landscapeProperty().get().isDone());
        stage.interact(() -> Locked.stands(lab, null));
        assertNull(slice.landscapeProperty().get(), "another run has another loss");
    }

    @ParameterizedTest
    @CsvSource({"ja, 1.5", "en, 1.5", "ja, 1"})
    void nothingIsCutOff(String tongue, double scale) {
        stage.interact(
                () -> {
                    language.choose(tongue.equals("ja") ? Texts.JAPANESE : Texts.ENGLISH);
                    appearance.textScaleProperty().set(scale);
                    stage.node("descent").getScene().getRoot().setStyle("-fx-font-size: 20px;");
                });
        example(Example.RAVINE);
        stage.choose("descent-tabled", DescentViewModel.RULES.indexOf(Rule.ADAM));
        stage.interact(
                () -> {
                    stage.node("descent").getScene().getRoot().applyCss();
                    stage.node("descent").getScene().getRoot().layout();
                });
        for (String id :
                new String[] {"descent-high-y", "descent-seed", "descent-rule", "descent-adam"}) {
            Node node = stage.node(id);
            stage.until(
                    id + " is not cut off",
                    () -> node.localToScene(node.getLayoutBounds()).getMaxX() <= 900);
            assertTrue(node.isVisible());
        }
    }
}
