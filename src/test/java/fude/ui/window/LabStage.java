package fude.ui.window;

import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.store.Home;
import fude.store.Settings;
import fude.training.TrainingStatus;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Dropped;
import fude.ui.workbench.Place;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window on a stage, for tests that press its buttons. */
public final class LabStage implements AutoCloseable {
    private static final int SECONDS = 120;

    /** The views by the keys of their titles, and where they are. */
    static final Map<String, Place> PLACES =
            Map.ofEntries(
                    Map.entry("tab.data", Place.DATA),
                    Map.entry("tab.mistakes", Place.DATA),
                    Map.entry("tab.own", Place.DATA),
                    Map.entry("tab.writing", Place.DATA),
                    Map.entry("tab.drawn", Place.INSIDE),
                    Map.entry("tab.weights", Place.INSIDE),
                    Map.entry("tab.seen", Place.INSIDE),
                    Map.entry("tab.why", Place.INSIDE),
                    Map.entry("tab.confusion", Place.MEASURE),
                    Map.entry("tab.health", Place.INSIDE),
                    Map.entry("tab.descent", Place.INSIDE),
                    Map.entry("tab.plots", Place.INSIDE),
                    Map.entry("tab.neighbours", Place.INSIDE),
                    Map.entry("tab.perceptron", Place.INSIDE),
                    Map.entry("tab.confidence", Place.MEASURE),
                    Map.entry("tab.exam", Place.MEASURE),
                    Map.entry("tab.hundred", Place.MEASURE),
                    Map.entry("tab.play", Place.MEASURE),
                    Map.entry("tab.book", Place.BOOK),
                    Map.entry("tab.log", Place.BOOK),
                    Map.entry("tab.time", Place.BOOK));

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private LabWindow window;

    /**
     * @param data null for the built-in digits, as at the first start
     */
    public static LabStage open(Settings settings, Path dataFolder, DatasetSplit data) {
        forgetEarlierLessons();
        return open(home(), settings, dataFolder, data);
    }

    /** With data sets that are fetched from where the test says. */
    static LabStage open(Settings settings, DataCatalog catalog, DatasetSplit data) {
        forgetEarlierLessons();
        return open(home(), settings, catalog, data);
    }

    /** No test begins with what another one has learned or drawn. */
    static void forgetEarlierLessons() {
        try {
            Files.deleteIfExists(home().lastModel());
            Files.deleteIfExists(home().drawings());
            Files.deleteIfExists(home().path().resolve("drawings.tsv.rest"));
            forget(home().runs());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * @param home where the last trained network is looked for and kept
     * @param data null for what is there at a start
     */
    public static LabStage open(Home home, Settings settings, Path dataFolder, DatasetSplit data) {
        return open(home, settings, new DataCatalog(dataFolder, home.drawings()), data);
    }

    private static LabStage open(
            Home home, Settings settings, DataCatalog catalog, DatasetSplit data) {
        LabStage lab = new LabStage();
        try {
            FxToolkit.registerPrimaryStage();
            FxToolkit.setupStage(stage -> lab.show(stage, home, settings, catalog, data));
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        return lab;
    }

    private void show(
            Stage onStage, Home home, Settings settings, DataCatalog catalog, DatasetSplit data) {
        stage = onStage;
        window = new LabWindow(home, catalog, settings);
        stage.setScene(window.scene());
        stage.setWidth(settings.width());
        stage.setHeight(settings.height());
        stage.show();
        if (data == null) {
            window.open();
        } else {
            open(window, data);
        }
    }

    /** The tests' own folder, with one copy of the native library for all of them. */
    public static Home home() {
        return new Home(
                Path.of(System.getProperty("fude.test.dir", "target/test-home")).toAbsolutePath());
    }

    public LabWindow window() {
        return window;
    }

    public FxRobot robot() {
        return robot;
    }

    /** Does something on the FX thread and waits for it. */
    public void interact(Runnable action) {
        robot.interact(action);
    }

    /** Waits until a condition holds on the FX thread. */
    public void until(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("never came true: " + what, e);
        }
    }

    public <N extends Node> N node(String id) {
        return robot.lookup("#" + id).query();
    }

    /** Every node of the window. */
    List<Node> nodes() {
        return Nodes.below(stage.getScene().getRoot());
    }

    /** Whether a node is there, and none that holds it is hidden. */
    boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(Nodes::isShown);
    }

    public String text(String id) {
        return ((Labeled) node(id)).getText();
    }

    /** What a voice of the window's line has to say, heard or not; empty for nothing. */
    public String said(String id) {
        return window.voices().stream()
                .map(voice -> (Labeled) voice.remark().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .getText();
    }

    /** Opens a place with one of its views. */
    public void showTab(String titleKey) {
        interact(() -> window.bench().navigation().open(PLACES.get(titleKey), titleKey));
    }

    /** Opens a place as it was left. */
    public void show(Place place) {
        interact(() -> window.bench().navigation().open(place));
    }

    /** Drops files on the window. */
    void drop(Path... files) {
        Dropped dropped = new Dropped(List.of(files), Optional.empty());
        interact(() -> window.dropTarget().take(dropped));
    }

    /** Waits until training could begin. */
    public void untilReady() {
        until(
                "ready to train",
                () ->
                        window.bench().lab().snapshot() != null
                                && window.feature(TrainingFeature.class)
                                                .model()
                                                .waitingProperty()
                                                .get()
                                        == null);
    }

    /** Whether the training thread works on the network. */
    boolean isLearning() {
        return window.bench().lab().runningProperty().get();
    }

    void untilAtRest() {
        until("at rest", () -> !isLearning());
    }

    /** Types into a field that may be out of sight. */
    public void enter(String id, String text) {
        interact(() -> node(id).requestFocus());
        robot.push(KeyCode.SHORTCUT, KeyCode.A);
        robot.write(text).push(KeyCode.ENTER);
    }

    /** Presses Play and waits for the end of the run. */
    public void train() {
        click("play");
        until(
                "finished",
                () ->
                        window.bench().lab().snapshot().status() == TrainingStatus.FINISHED
                                && !isLearning());
    }

    /** Where a node is on the stage. */
    public Bounds onStage(String id) {
        Node node = node(id);
        return node.localToScene(node.getBoundsInLocal());
    }

    /** Clicks the middle of a node. */
    public void click(String id) {
        robot.clickOn("#" + id);
    }

    /** A place on the paper, in shares of its side, as a point of the screen. */
    public Point2D onPaper(double x, double y) {
        Bounds box = node("drawing-canvas").getLayoutBounds();
        double side = Math.min(box.getWidth(), box.getHeight());
        double left = Math.floor((box.getWidth() - side) / 2);
        return node("drawing-canvas").localToScreen(left + x * side, y * side);
    }

    /** Writes what the stage shows to a file. */
    public void snapshot(Path file) {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage[] image = new WritableImage[1];
        interact(() -> image[0] = stage.getScene().snapshot(null));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            File out = file.toFile();
            ImageIO.write(SwingFXUtils.fromFXImage(image[0], null), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        interact(
                () -> {
                    window.close();
                    stage.hide();
                });
    }

    /** Begins with data that is there already. */
    static void open(LabWindow window, DatasetSplit data) {
        window.bench().root().requestFocus();
        window.bench().library().load();
        window.bench().lab().session().begin(Experiment.on(data));
    }
}
