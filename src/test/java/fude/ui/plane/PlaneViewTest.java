package fude.ui.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Feature;
import fude.data.numbers.NumberTable;
import fude.lab.DataCatalog;
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
    private PlaneViewModel model;

    @AfterEach
    void close() {
        stage.stop();
    }

    private void open(Experiment experiment) {
        stage.interact(
                () -> {
                    Appearance appearance = new Appearance();
                    PointsHand hand =
                            new PointsHand(
                                    lab,
                                    folder.resolve("points.csv"),
                                    Runnable::run,
                                    chosen::add,
                                    news::add);
                    model =
                            new PlaneViewModel(
                                    lab, new Selection(lab, new Paper()), hand, Runnable::run);
                    PlaneView plane =
                            new PlaneView(model, language, appearance, Runnable::run, chosen::add);
                    PlotView plot = new PlotView(model, language, appearance, chosen::add);
                    PointsTable table = new PointsTable(model, language, appearance, Runnable::run);
                    model.inSight.set(true);
                    table.inSight.set(true);
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

    private TableView<Picked> table() {
        return stage.node("points-table");
    }

    @Test
    void aPointThatIsClickedIsTheOneOfTheTableAndTheOtherWayRound() {
        open(Runs.small("gate-xor"));
        stage.robot().clickOn(onScreen(1, 0));
        assertEquals(new Picked(Part.TRAINING, 2), model.picked.get());
        assertEquals(
                new Selection.Sample(lab.numbersProperty().get().training(), 2),
                model.selection.sampleProperty().get());
        assertEquals(model.picked.get(), table().getSelectionModel().getSelectedItem());
        stage.interact(() -> table().getSelectionModel().select(new Picked(Part.TEST, 3)));
        assertEquals(new Picked(Part.TEST, 3), model.picked.get());
        stage.robot().clickOn(onScreen(0.5, 0.5));
        assertNull(model.picked.get());
    }

    @Test
    void pointsAreSetDraggedErasedTakenBackAndKept() throws IOException {
        open(Runs.small("gate-xor"));
        stage.interact(model.hand::begin);
        assertEquals(4, model.hand.pointsProperty().get().size());
        stage.robot().clickOn(onScreen(0.5, 0.5), MouseButton.SECONDARY);
        HandPoint set = model.hand.pointsProperty().get().get(4);
        assertEquals(1, set.label());
        assertEquals(0.5, set.x1(), 0.02);
        stage.robot()
                .moveTo(onScreen(0.5, 0.5))
                .press(MouseButton.PRIMARY)
                .moveTo(onScreen(0.5, 0.7))
                .moveTo(onScreen(0.5, 0.9))
                .release(MouseButton.PRIMARY);
        stage.until(
                "dragged",
                () -> Math.abs(model.hand.pointsProperty().get().get(4).x2() - 0.9) < 0.02);
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
        assertEquals("0.000,1.000,B", lines[1]);
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
                model.hand.pointsProperty().get().stream().allMatch(p -> p.x1() != 0.2),
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
        stage.press("input-x1-squared");
        assertEquals(
                List.of(Feature.X1, Feature.X2, Feature.X1_SQUARED), lab.shown().choice().inputs());
        stage.press("input-x1");
        stage.press("input-x2");
        stage.press("input-x1-squared");
        assertEquals(List.of(Feature.X1_SQUARED), lab.shown().choice().inputs());
    }

    @Test
    void aFormulaThatCannotBeReadNamesItsPlaceAndAnotherIsTaken() {
        open(Runs.small("y = sin x points=40 from=-3 to=3"));
        stage.enter("plane-formula", "x² + * 5x");
        assertTrue(
                stage.text("plane-problem").startsWith("Character"), stage.text("plane-problem"));
        assertEquals(List.of(), chosen);
        stage.enter("plane-formula", "y = x² + 5x");
        stage.interact(() -> stage.node("function-plot").requestFocus());
        assertEquals(List.of("y = x² + 5x points=40 from=-3 to=3"), chosen);
    }

    @Test
    void ofAFunctionEverySampleHasItsAnswerAndItsResidual() {
        open(Runs.small("y = 2x points=10"));
        NumberTable of = model.data().training();
        double y = lab.estimator().orElseThrow().y(of.value(0, 0));
        Picked first = new Picked(Part.TRAINING, 0);
        assertEquals(of.target(0), cell("points-target", first), 1e-9);
        assertEquals(y, cell("points-output", first), 1e-6);
        assertEquals(y - of.target(0), cell("points-residual", first), 1e-6);
        PlotRegion plot = stage.node("function-plot");
        stage.interact(() -> plot.read(1));
        assertTrue(plot.readout().contains("true curve = 2.000"), plot.readout());
    }

    private double cell(String column, Picked row) {
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
        assertNull(model.picked.get());
    }
}
