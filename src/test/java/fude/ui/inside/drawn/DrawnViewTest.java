package fude.ui.inside.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.nn.BatchNormSpec;
import fude.nn.DenseSpec;
import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.nn.inference.UnitSum;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The network, drawn: what is shown, opened and told. */
class DrawnViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final Selection selection = new Selection(lab, paper);
    private DrawnViewModel model;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    new DrawingViewModel(lab, paper, Runnable::run);
                    model = new DrawnViewModel(lab, paper, selection, Runnable::run);
                    ExcitingViewModel exciting =
                            new ExcitingViewModel(lab, Runnable::run, model.inSight);
                    model.inSight.set(true);
                    stage.show(
                            new DrawnView(
                                    model, exciting, new Language(Texts.ENGLISH), new Appearance()),
                            1000,
                            620);
                });
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void learn() {
        stage.interact(
                () -> {
                    Learned.begin(lab);
                    Learned.learn(lab);
                });
    }

    private void begin(Experiment experiment) {
        stage.interact(() -> Runs.begin(lab, experiment));
    }

    private void draw() {
        stage.interact(() -> paper.put(Runs.DIGITS.test().image(3)));
    }

    private Sketch sketch() {
        return model.sketchProperty().get();
    }

    private String formula(int row, boolean right) {
        GridPane formula = stage.node("unit-formula");
        return ((Label) formula.getChildren().get(3 * row + (right ? 2 : 0))).getText();
    }

    /** Clicks at a place within the drawing. */
    private void click(double x, double y) {
        Bounds at =
                stage.<Node>node("drawn-network")
                        .localToScreen(stage.node("drawn-network").getBoundsInLocal());
        stage.robot().clickOn(at.getMinX() + x, at.getMinY() + y);
    }

    /** As it is once everything has its place. */
    private DrawnLayout layout() {
        stage.interact(
                () -> {
                    Parent root = stage.node("drawn-network").getScene().getRoot();
                    root.applyCss();
                    root.layout();
                });
        Bounds at = stage.node("drawn-network").getLayoutBounds();
        return new DrawnLayout(sketch(), at.getWidth(), at.getHeight(), 1);
    }

    @Test
    void aUnitIsOpenedByAClickAndTellsItsSum() {
        learn();
        draw();
        int column = 1;
        int slot = 2;
        int unit = sketch().columns().get(column).shown()[slot];
        click(layout().x(column), layout().y(column, slot));
        assertEquals(new Selection.Unit(column, unit), selection.unitProperty().get());
        assertEquals("Hidden layer 2, unit " + (unit + 1), stage.text("unit-name"));
        UnitSum sum = sketch().trace().unit(column, unit);
        double exact = 0;
        for (int i = 0; i < sum.inputs().length; i++) {
            exact += (double) sum.inputs()[i] * sum.weights()[i];
        }
        assertEquals(Texts.ENGLISH.figures(exact), formula(0, true));
        assertEquals(Texts.ENGLISH.figures(sum.bias()), formula(1, true));
        assertEquals(Texts.ENGLISH.figures(exact + sum.bias()), formula(2, true));
        assertEquals(
                Texts.ENGLISH.figures(sketch().trace().activations(column)[unit]),
                formula(3, true));
        stage.click("unit-formula");
        assertEquals(Texts.exact(sum.bias()).replace("-", "−"), formula(1, true));
        stage.until("images", () -> stage.text("unit-silent").contains("training images"));
    }

    @Test
    void nothingLiesOverTheUnitsInTheMiddle() {
        learn();
        draw();
        int[] shown = sketch().columns().get(1).shown();
        for (int slot = 0; slot < shown.length; slot++) {
            click(layout().x(1), layout().y(1, slot));
            assertEquals(new Selection.Unit(1, shown[slot]), selection.unitProperty().get());
        }
    }

    @Test
    void theScalesAreTold() {
        learn();
        draw();
        stage.until("scales", () -> stage.text("drawn-scales").contains("·"));
    }

    @Test
    void keysGoFromUnitToUnitAndEnterOpens() {
        learn();
        draw();
        stage.interact(stage.node("drawn-network")::requestFocus);
        Selection.Unit begin = sketch().unit().unit();
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(begin.layer() + 1, model.pointed.get().layer());
        stage.robot().push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.RIGHT);
        assertEquals(2, model.pointed.get().layer());
        assertNull(selection.unitProperty().get());
        Selection.Unit pointed = model.pointed.get();
        stage.robot().push(KeyCode.ENTER);
        assertEquals(pointed, selection.unitProperty().get());
        assertTrue(stage.text("unit-name").startsWith("Output for "));
        assertTrue(formula(3, false).startsWith("softmax"), formula(3, false));
    }

    @Test
    void whatIsLeftOutIsShownPageByPageAndStaysFixedOtherwise() {
        learn();
        draw();
        Sketch.Column column = sketch().columns().get(0);
        int room = column.shown().length;
        assertTrue(column.leftOut() > 0);
        double x = layout().x(0);
        double y = layout().foot(0) + layout().footLine() / 2;
        click(x, y);
        stage.until("the first page", () -> sketch().columns().get(0).shown()[0] == 0);
        assertEquals(room - 1, sketch().columns().get(0).shown()[room - 1]);
        click(x, y + layout().footLine());
        stage.until("the silent ones", () -> allSilent(sketch().columns().get(0)));
    }

    private static boolean allSilent(Sketch.Column column) {
        return IntStream.of(column.shown()).allMatch(unit -> column.activations()[unit] == 0);
    }

    @Test
    void aPixelChoosesAWeightAndItsTermIsTold() {
        learn();
        draw();
        Selection.Unit unit = sketch().unit().unit();
        int pixel = 28 * 14 + 14;
        click(layout().pixel(pixel).getX(), layout().pixel(pixel).getY());
        assertEquals(new Selection.Weight(pixel, unit), selection.weightProperty().get());
        stage.robot().moveTo("#unit-name");
        String term = stage.text("unit-weight-term");
        assertTrue(term.startsWith("row 15, column 15: w · x = "), term);
    }

    @Test
    void withoutADrawingWeightsAreShownAndItIsSaid() {
        assertTrue(stage.text("drawn-empty").startsWith("There is no network"));
        learn();
        assertEquals(Sketch.Remark.NO_IMAGE, sketch().remark());
        assertTrue(stage.text("drawn-remark").startsWith("Draw on the paper"));
        assertNull(sketch().trace());
        assertFalse(sketch().lines().isEmpty());
        assertEquals("+ b", formula(0, false));
    }

    @Test
    void otherNetworksSayWhatTheyCanShow() {
        begin(Runs.experiment());
        draw();
        assertEquals(Sketch.Remark.UNTRAINED, sketch().remark());
        Dataset small = new Dataset(2, 3, List.of("a", "b"), new byte[96], new byte[16]);
        begin(Experiment.on(new DatasetSplit("small", small, small, Optional.empty())));
        assertEquals(Sketch.Remark.UNTRAINED, sketch().remark());
        assertEquals(3, sketch().pictureColumns());
        assertEquals(6, sketch().image().length, "the drawing in the size that it reads");
        assertNotNull(sketch().trace());
        begin(withLayers());
        assertEquals(1, sketch().columns().size());
        assertEquals(10, sketch().columns().get(0).shown().length);
        begin(withLayers(new DenseSpec(10_000, Activation.SIGMOID)));
        assertTrue(sketch().columns().get(0).leftOut() > 9_900);
    }

    private static Experiment withLayers(LayerSpec... layers) {
        String text = String.join(", ", List.of(layers).stream().map(LayerSpec::text).toList());
        return Runs.experiment("layers", text);
    }

    @Test
    void normalisationAndDropoutSayWhatTheyDoToANumber() {
        begin(
                withLayers(
                        new DenseSpec(20, Activation.IDENTITY),
                        new BatchNormSpec(),
                        new DropoutSpec(0.2)));
        draw();
        stage.interact(() -> selection.unit(new Selection.Unit(1, 3)));
        assertTrue(formula(1, false).startsWith("x̂ = ("), formula(1, false));
        assertTrue(formula(2, false).startsWith("γ x̂ + β = 1.000 · "), formula(2, false));
        assertTrue(stage.text("unit-does").contains("running means"));
        stage.interact(() -> selection.unit(new Selection.Unit(2, 3)));
        assertTrue(stage.text("unit-does").contains("1 / (1 − 0.2) = 1.250"));
        assertEquals(
                Texts.ENGLISH.figures(sketch().columns().get(1).activations()[3]),
                formula(0, true));
    }
}
