package fude.ui.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DataKind;
import fude.data.Feature;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.data.table.TableNumbers;
import fude.lab.DataCatalog;
import fude.lab.DataName;
import fude.lab.Experiment;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import fude.ui.state.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plane, the plot and their table, pressed as one would. */
class PlaneViewTest {
    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Language language = new Language(Texts.ENGLISH);
    private final List<String> chosen = new ArrayList<>();
    private final List<Message> news = new ArrayList<>();
    private final BooleanProperty inSight = new SimpleBooleanProperty(true);
    private final Appearance appearance = new Appearance();
    private PlaneViewModel model;

    @AfterEach
    void close() {
        stage.stop();
    }

    private void open(Experiment experiment) {
        stage.interact(
                () -> {
                    PointsHand hand =
                            new PointsHand(lab, folder, Runnable::run, chosen::add, news::add);
                    model =
                            new PlaneViewModel(
                                    lab, new Selection(lab, new Paper()), hand, Runnable::run);
                    PlaneView plane =
                            new PlaneView(model, language, appearance, Runnable::run, chosen::add);
                    PlotView plot = new PlotView(model, language, appearance, chosen::add);
                    PointsTable table =
                            new PointsTable(model, language, appearance, Runnable::run, inSight);
                    model.inSight.set(true);
                    boolean points = experiment.kind().hasClasses();
                    HBox both = new HBox(points ? plane : plot, table);
                    HBox.setHgrow(points ? plane : plot, Priority.ALWAYS);
                    stage.show(both, 1000, 640);
                    Runs.begin(lab, experiment);
                });
        stage.until(
                "answers",
                () -> model.planeProperty().get() != null || model.lineProperty().get() != null);
    }

    private Point2D onScreen(double x1, double x2) {
        PlaneRegion plane = stage.node("plane");
        return plane.localToScreen(plane.axisX().pixel(x1), plane.axisY().pixel(x2));
    }

    private TableView<Selection.Sample> table() {
        return stage.node("points-table");
    }

    @Test
    void aPointThatIsClickedIsTheOneOfTheTableAndTheOtherWayRound() {
        open(Runs.small("gate-xor"));
        stage.robot().clickOn(onScreen(1, 0));
        NumberTable points = model.data().training();
        Selection.Sample third = new Selection.Sample(points, 2);
        assertEquals(third, model.selection.sampleProperty().get());
        assertEquals(third, table().getSelectionModel().getSelectedItem());
        assertEquals(4, table().getItems().size(), "what is tested is what is learned from");
        Selection.Sample fourth = new Selection.Sample(points, 3);
        stage.interact(() -> table().getSelectionModel().select(fourth));
        assertEquals(fourth, model.picked());
        stage.robot().clickOn(onScreen(0.5, 0.5));
        assertNull(model.picked());
        assertNull(table().getSelectionModel().getSelectedItem());
    }

    @Test
    void aTestPointUnderLockIsMarkedButNobodyLooksInside() {
        open(Runs.small("spiral points=40", "validation", "20"));
        Selection.Sample tested = new Selection.Sample(model.data().test(), 0);
        stage.interact(() -> model.selection.sample(tested));
        assertEquals(tested, model.picked());
        assertNull(model.selection.sampleProperty().get());
        stage.interact(() -> Locked.card(lab, Locked.examined()));
        assertEquals(tested, model.selection.sampleProperty().get());
    }

    @Test
    void aPointOfAPlotIsPickedToo() {
        open(Runs.small("y = 2x points=10"));
        NumberTable points = model.data().training();
        stage.robot().clickOn(onPlot(points.value(3, 0), points.target(3)));
        assertEquals(new Selection.Sample(points, 3), model.selection.sampleProperty().get());
        assertTrue(stage.text("plot-readout").startsWith("Training: x = "));
    }

    private Point2D onPlot(double x, double y) {
        PlotRegion plot = stage.node("function-plot");
        return plot.localToScreen(plot.axisX().pixel(x), plot.axisY().pixel(y));
    }

    @Test
    void valuesOfAFunctionAreSetDraggedErasedTakenBackAndKept() throws Exception {
        open(Runs.small("y = 2x points=10"));
        stage.interact(model.hand::begin);
        stage.interact(model.hand::eraseAll);
        stage.interact(model.hand::end);
        assertEquals(
                "Set at least two points: there must be something to learn.",
                stage.text("plot-score"));
        stage.robot().clickOn(onPlot(1, 4)).clickOn(onPlot(-1, 0));
        stage.robot()
                .moveTo(onPlot(-1, 0))
                .press(MouseButton.PRIMARY)
                .moveTo(onPlot(-1, 2))
                .moveTo(onPlot(-1, 3))
                .release(MouseButton.PRIMARY);
        stage.until(
                "dragged", () -> Math.abs(model.hand.pointsProperty().get().get(1).y() - 3) < 0.2);
        stage.robot().moveTo(onPlot(2, -4)).push(KeyCode.DIGIT1);
        assertEquals(3, model.hand.pointsProperty().get().size());
        stage.robot().push(KeyCode.DELETE);
        assertEquals(2, model.hand.pointsProperty().get().size());
        stage.until(
                "dots",
                () -> model.dotsProperty().get().parts().get(Part.TRAINING).x().length == 2);
        stage.interact(model.hand::undo);
        stage.interact(model.hand::end);
        stage.until("kept", () -> chosen.contains("values"));
        var kept = new DataCatalog(folder, folder.resolve("drawings.tsv")).read("values");
        assertEquals(DataKind.FUNCTION, kept.kind());
        assertEquals("values", kept.name());
        assertEquals(DataKind.FUNCTION, DataName.kind("values"));
        assertEquals(3, kept.trainingSize());
    }

    @Test
    void columnsOfTheTableGrowWithTheText() {
        open(Runs.small("gate-xor"));
        double before = table().getColumns().get(1).getPrefWidth();
        stage.interact(() -> appearance.textScaleProperty().set(1.46));
        assertEquals(1.46 * before, table().getColumns().get(1).getPrefWidth(), 1);
    }

    @Test
    void columnsOfAFileNameTheAxes() throws Exception {
        Path file = folder.resolve("flowers.csv");
        Files.writeString(file, "petal,sepal,class\n1,2,A\n3,4,B\n");
        NumberSplit named = TableNumbers.read(file);
        assertEquals("petal", NumberWords.column(named, 0));
        assertEquals("sepal", NumberWords.column(named, 1));
        Files.writeString(file, "1,2,A\n3,4,B\n");
        assertEquals("x₂", NumberWords.column(TableNumbers.read(file), 1));
        Files.writeString(file, "time,height\n1,2\n3,4\n");
        assertEquals("height", NumberWords.column(TableNumbers.read(file), 1));
        assertEquals("x₁", NumberWords.column(null, 0));
    }

    @Test
    void pointsAreSetDraggedErasedTakenBackAndKept() throws IOException {
        open(Runs.small("gate-xor"));
        stage.interact(model.hand::begin);
        assertEquals(4, model.hand.pointsProperty().get().size());
        stage.robot().clickOn(onScreen(0.5, 0.5), MouseButton.SECONDARY);
        HandPoint set = model.hand.pointsProperty().get().get(4);
        assertEquals(1, set.label());
        assertEquals(0.5, set.x(), 0.02);
        stage.robot()
                .moveTo(onScreen(0.5, 0.5))
                .press(MouseButton.PRIMARY)
                .moveTo(onScreen(0.5, 0.7))
                .moveTo(onScreen(0.5, 0.9))
                .release(MouseButton.PRIMARY);
        stage.until(
                "dragged",
                () -> Math.abs(model.hand.pointsProperty().get().get(4).y() - 0.9) < 0.02);
        stage.interact(() -> stage.node("plane").requestFocus());
        stage.robot().moveTo(onScreen(0.2, 1.3)).push(KeyCode.DIGIT3);
        assertEquals(2, model.hand.pointsProperty().get().get(5).label());
        stage.robot().push(KeyCode.DELETE);
        assertEquals(5, model.hand.pointsProperty().get().size());
        stage.interact(model.hand::undo);
        assertEquals(6, model.hand.pointsProperty().get().size());
        stage.interact(model.hand::undo);
        stage.interact(() -> model.hand.erasing.set(true));
        stage.robot().clickOn(onScreen(0, 0));
        assertEquals(4, model.hand.pointsProperty().get().size());
        stage.interact(model.hand::end);
        stage.until("kept", () -> chosen.contains("points"));
        String[] lines = Files.readString(folder.resolve("points.csv")).split("\\R");
        assertEquals(5, lines.length);
        assertEquals("0,1,B", lines[1]);
        var kept = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        try {
            assertEquals("points", kept.read("points").name());
            assertEquals(List.of("A", "B"), kept.read("points").classNames());
        } catch (ReportedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePointsOfBeforeAreKeptUnderAnotherName() throws IOException {
        Files.writeString(folder.resolve("points.csv"), "x1,x2,class\n1,2,A\n3,4,B\n");
        open(Runs.small("gate-xor"));
        stage.interact(
                () -> {
                    model.hand.begin();
                    model.hand.set(new HandPoint(0.5, 0.5, 1));
                    model.hand.end();
                });
        stage.until("kept", () -> chosen.contains("points"));
        assertEquals(6, Files.readAllLines(folder.resolve("points.csv")).size());
        assertEquals("1,2,A", Files.readAllLines(folder.resolve("points-2.csv")).get(1));
        assertEquals(List.of(Message.of("plane.hand.kept", Path.of("points-2.csv"))), news);
    }

    @Test
    void aPressWithoutADragIsNothingToTakeBack() {
        open(Runs.small("gate-xor"));
        stage.interact(model.hand::begin);
        stage.robot().clickOn(onScreen(0.5, 0.5));
        stage.robot().clickOn(onScreen(1, 0));
        stage.interact(model.hand::undo);
        assertEquals(4, model.hand.pointsProperty().get().size());
    }

    @Test
    void whatIsDraggedIsLetGoWhereItIsTakenBack() {
        open(Runs.small("gate-xor"));
        stage.interact(
                () -> {
                    model.hand.begin();
                    model.hand.set(new HandPoint(0.5, 0.5, 1));
                    model.hand.undo();
                    model.hand.drag(0.2, 0.2);
                    model.hand.take(3);
                    model.hand.erase(3);
                    model.hand.drag(0.2, 0.2);
                });
        assertEquals(3, model.hand.pointsProperty().get().size());
        assertTrue(
                model.hand.pointsProperty().get().stream().allMatch(p -> p.x() != 0.2),
                model.hand.pointsProperty().get().toString());
    }

    @Test
    void residualsOfTestPointsAreHiddenUntilTheExam() {
        open(Runs.small("y = 2x points=40", "validation", "20"));
        stage.interact(() -> model.residuals.set(true));
        stage.until(
                "bars",
                () ->
                        Set.of(Part.TRAINING, Part.VALIDATION)
                                .equals(model.lineProperty().get().bars().keySet()));
        stage.interact(() -> Locked.card(lab, Locked.examined()));
        stage.until("test", () -> model.lineProperty().get().bars().containsKey(Part.TEST));
        stage.interact(() -> model.testShown.set(false));
        stage.until("hidden", () -> !model.lineProperty().get().bars().containsKey(Part.TEST));
    }

    @Test
    void pointsOfOneClassAreNotLearnedFrom() {
        open(Runs.small("gate-xor"));
        stage.interact(model.hand::begin);
        stage.interact(model.hand::eraseAll);
        stage.robot().clickOn(onScreen(0.5, 0.5));
        stage.interact(model.hand::end);
        assertTrue(stage.text("plane-score").startsWith("All points are of one class."));
        assertTrue(model.hand.activeProperty().get());
        assertEquals(List.of(), chosen);
    }

    @Test
    void aPlaceTellsItsCoordinatesAndWhatIsAnsweredThereByPointerAndByKeys() {
        open(Runs.small("spiral points=40"));
        stage.robot().moveTo(onScreen(2, -3));
        stage.until("read", () -> stage.text("plane-readout").startsWith("x₁ = "));
        assertTrue(
                stage.text("plane-readout")
                        .matches("x₁ = [12]\\.\\d+, x₂ = −[23]\\.\\d+: [AB], .* %"),
                stage.text("plane-readout"));
        stage.interact(() -> stage.node("plane").requestFocus());
        PlaneRegion plane = stage.node("plane");
        double before = plane.at.get().getX();
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(before + 0.12, plane.at.get().getX(), 1e-9);
        assertTrue(plane.getAccessibleText().endsWith(stage.text("plane-readout")));
    }

    @Test
    void optionsNameAnotherDataSetAndWhatCannotBeSaysWhy() {
        open(Runs.small("spiral points=40"));
        stage.enter("plane-noise", "0.2");
        assertEquals(List.of("spiral points=40 noise=0.2"), chosen);
        stage.enter("plane-classes", "9");
        assertEquals(1, chosen.size());
        assertTrue(stage.text("plane-problem").contains("2"), stage.text("plane-problem"));
        assertFalse(stage.isShown("plane-from"));
    }

    @Test
    void inputsAreTickedAndOneAlwaysStays() {
        open(Runs.small("circle points=40"));
        stage.press("plane-input-x1-squared");
        assertEquals(
                List.of(Feature.X1, Feature.X2, Feature.X1_SQUARED), lab.shown().choice().inputs());
        stage.press("plane-input-x1");
        stage.press("plane-input-x2");
        stage.press("plane-input-x1-squared");
        assertEquals(List.of(Feature.X1_SQUARED), lab.shown().choice().inputs());
    }

    @Test
    void aFormulaThatCannotBeReadNamesItsPlaceAndAnotherIsTaken() {
        open(Runs.small("y = sin x points=40 from=-3 to=3"));
        stage.enter("plot-formula", "x² + * 5x");
        assertTrue(stage.text("plot-problem").startsWith("Character"), stage.text("plot-problem"));
        assertEquals(List.of(), chosen);
        stage.enter("plot-formula", "y = x² + 5x");
        stage.interact(() -> stage.node("function-plot").requestFocus());
        assertEquals(List.of("y = x² + 5x points=40 from=-3 to=3"), chosen);
    }

    @Test
    void ofAFunctionEverySampleHasItsAnswerAndItsResidual() {
        open(Runs.small("y = 2x points=10"));
        NumberTable of = model.data().training();
        double y = lab.estimator().orElseThrow().y(of.value(0, 0));
        Selection.Sample first = new Selection.Sample(of, 0);
        assertEquals(of.target(0), cell("points-target", first), 1e-9);
        assertEquals(y, cell("points-output", first), 1e-6);
        assertEquals(y - of.target(0), cell("points-residual", first), 1e-6);
        PlotRegion plot = stage.node("function-plot");
        stage.interact(() -> plot.read(1));
        assertTrue(plot.readout().contains("true curve = 2.000"), plot.readout());
    }

    private double cell(String column, Selection.Sample row) {
        return (double)
                table().getColumns().stream()
                        .filter(each -> each.getId().equals(column))
                        .findFirst()
                        .orElseThrow()
                        .getCellObservableValue(row)
                        .getValue();
    }

    @Test
    void whenTheDataAreImagesAgainNothingIsLeft() {
        open(Runs.small("xor points=40"));
        stage.interact(() -> Runs.begin(lab, Runs.experiment()));
        assertNull(model.planeProperty().get());
        assertNull(model.picked());
    }
}
