package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.Settings;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every place of the window at every size that a classroom has. */
class PlacesFitTest {
    /** What the chart has at least of the height below the header and the line that speaks. */
    private static final double CHART = 0.45;

    @TempDir Path dataFolder;

    private final Set<String> problems = new LinkedHashSet<>();
    private LabStage lab;

    /** A size of the window, and the largest type for it, at a step of the program. */
    private record Size(double width, double height, double largest) {}

    private static final List<Size> SIZES =
            List.of(
                    new Size(1280, 800, steps(4)),
                    new Size(1366, 690, steps(4)),
                    new Size(1920, 1080, steps(7)),
                    new Size(1024, 700, steps(4)));

    private static double steps(int number) {
        return Math.pow(Look.TEXT_STEP, number);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private void open() {
        Settings settings = Settings.DEFAULT.withLanguage("en").withSize(1280, 800);
        lab = LabStage.open(settings, dataFolder, Samples.digits());
        lab.untilReady();
    }

    @Test
    void nothingIsCutOrOutsideAndCurveAndPaperComeFirst() {
        open();
        assertTheLargestTextCanBeTakenBack();
        lab.train();
        draw();
        for (Size size : SIZES) {
            look(size, Texts.JAPANESE, TestFont.NOTO, size.largest());
            lab.interact(() -> inspectPaper(size));
            look(size, Texts.ENGLISH, TestFont.DEJAVU, 1);
            lab.interact(() -> inspectPaper(size));
        }
        lab.interact(() -> lab.window().scene().getWindow().setWidth(1280));
        assertPanesFoldByHandAndALectureEnds();
        assertEquals("", String.join("\n", problems));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spiral", "y = sin x"})
    void nothingIsCutOrOutsideWithPointsAndNumbers(String data) {
        open();
        lab.interact(() -> lab.window().bench().lab().session().begin(Runs.small(data)));
        lab.untilReady();
        lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(true));
        lab.until(
                "an epoch",
                () -> lab.window().bench().lab().snapshot().epoch() == 1 && !lab.isLearning());
        Size smallest = SIZES.get(SIZES.size() - 1);
        look(smallest, Texts.JAPANESE, TestFont.NOTO, smallest.largest());
        look(SIZES.get(0), Texts.ENGLISH, TestFont.DEJAVU, 1);
        assertEquals("", String.join("\n", problems));
    }

    private void assertTheLargestTextCanBeTakenBack() {
        Settings before = lab.window().settings();
        double chart = lab.<Region>node("learning-curve").getWidth();
        for (int i = 0; i < 12; i++) {
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.PLUS);
        }
        for (String id : List.of("play", "text-size", "help", "menu", "theme")) {
            assertFalse(isOutside(lab.node(id)), id);
        }
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        // Whether the window is maximised is seen at any time meanwhile.
        assertEquals(before.withMaximized(false), lab.window().settings().withMaximized(false));
        lab.until(
                "the chart is as wide as before",
                () -> Math.abs(lab.<Region>node("learning-curve").getWidth() - chart) < 1);
    }

    private void assertPanesFoldByHandAndALectureEnds() {
        lab.click("fold-settings");
        lab.until("folded", () -> !lab.isShown("epochs"));
        lab.click("fold-settings");
        lab.until("open", () -> lab.isShown("epochs"));
        lab.click("fold-network");
        lab.until("a spine", () -> lab.robot().lookup("#layer-0").tryQuery().isEmpty());
        assertEquals(Boolean.TRUE, lab.window().settings().networkFolded());
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT5);
        lab.click("unfold-network");
        assertEquals(
                Boolean.TRUE,
                lab.window().settings().networkFolded(),
                "the Book has a spine anyway");
        lab.click("unfold-network");
        lab.until("the network", () -> lab.isShown("layer-0"));
        Settings before = lab.window().settings();
        lab.robot().push(KeyCode.F11);
        assertFalse(lab.isShown("place-lab"));
        assertFalse(lab.isShown("fold-network"));
        assertEquals(1.6, lab.window().bench().appearance().textScaleProperty().get());
        assertEquals(before, lab.window().settings(), "a lecture is not remembered");
        lab.robot().push(KeyCode.PAGE_DOWN);
        assertEquals(Place.DATA, lab.window().bench().navigation().placeProperty().get());
        lab.robot().push(KeyCode.PAGE_UP).push(KeyCode.ESCAPE);
        assertTrue(lab.isShown("place-lab"));
        assertEquals(before, lab.window().settings());
    }

    private void draw() {
        lab.interact(
                () -> {
                    lab.window().bench().paper().begin(0.3, 0.25, Double.NaN);
                    lab.window().bench().paper().drawTo(0.7, 0.25);
                    lab.window().bench().paper().drawTo(0.45, 0.8);
                    lab.window().bench().paper().end();
                });
        lab.until("an answer", () -> lab.text("confidence").endsWith("%"));
    }

    private void look(Size size, Texts language, TestFont font, double scale) {
        Stage stage = (Stage) lab.window().scene().getWindow();
        lab.interact(
                () -> {
                    stage.setWidth(size.width());
                    stage.setHeight(size.height());
                    lab.window().bench().language().choose(language);
                    lab.window().bench().appearance().familyProperty().set(font.family());
                    lab.window().bench().appearance().textScaleProperty().set(scale);
                });
        String where = "%s × %.2f %s ".formatted(size, scale, language.locale());
        for (Place place : List.of(Place.DATA, Place.INSIDE, Place.MEASURE, Place.BOOK)) {
            lab.show(place);
            TabPane views = lab.node("views-" + place.id());
            for (Tab view : List.copyOf(views.getTabs())) {
                lab.interact(() -> views.getSelectionModel().select(view));
                inspect(where + view.getText());
            }
        }
        lab.show(Place.LAB);
        inspect(where + "Lab");
        lab.interact(() -> inspectChart(where, size));
    }

    private void inspect(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        lab.interact(
                () -> {
                    Parent root = lab.window().scene().getRoot();
                    for (int i = 0; i < 3; i++) {
                        root.applyCss();
                        root.layout();
                    }
                    lab.nodes().stream().filter(Nodes::isShown).forEach(n -> inspect(where, n));
                });
    }

    private void inspect(String where, Node node) {
        boolean inTable = Nodes.isIn(TableView.class, node) || Nodes.isIn(ListCell.class, node);
        if (Nodes.isCut(node) && !inTable) {
            problems.add(where + ": cut: " + ((Labeled) node).getText());
        }
        boolean control = node instanceof Control && !(node instanceof ScrollBar);
        if (control && !inTable && !isScrolled(node) && isOutside(node)) {
            problems.add(where + ": outside: " + node);
        }
        if (isScrolling(node) && isScrolled(node.getParent())) {
            problems.add(where + ": scrolls within what scrolls: " + node);
        }
    }

    private static boolean isScrolled(Node node) {
        return node != null
                && (node.getParent() instanceof ScrollPane || isScrolled(node.getParent()));
    }

    private static boolean isScrolling(Node node) {
        return node instanceof ScrollPane pane
                && pane.lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .anyMatch(
                                bar ->
                                        bar.isVisible()
                                                && bar.getOrientation() == Orientation.VERTICAL
                                                && bar.getParent() == pane);
    }

    private boolean isOutside(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        return at.getWidth() > 0
                && (at.getMinX() < -1
                        || at.getMinY() < -1
                        || at.getMaxX() > lab.window().scene().getWidth() + 1
                        || at.getMaxY() > lab.window().scene().getHeight() + 1);
    }

    private void inspectChart(String where, Size size) {
        double below = size.height() - lab.onStage("talk-more").getMaxY();
        double chart = lab.<Region>node("learning-curve").getHeight();
        if (chart < CHART * below) {
            problems.add(where + "chart " + chart + " of " + below);
        }
    }

    private void inspectPaper(Size size) {
        Region paper = lab.node("drawing-canvas");
        double end = lab.onStage("answer-bars").getMaxY();
        double column = lab.<Region>node("answer-bars").getWidth();
        boolean largest = paper.getWidth() > 0.93 * column || end > size.height() - 24;
        if (!largest || Math.abs(paper.getWidth() - paper.getHeight()) > 1) {
            problems.add(size + ": paper " + paper.getWidth() + " of " + column + ", " + end);
        }
    }
}
