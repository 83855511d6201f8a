package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.session.RunSeries;
import fude.nn.DropoutSpec;
import fude.store.Settings;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.photo.Photographed;
import fude.ui.play.PlayFeature;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the pictures of the documentation: {@code mvn -Pscreenshots test}. */
@Tag("screenshots")
class ScreenshotsTest {
    private static final double[][] SEVEN = {
        {0.24, 0.2},
        {0.4, 0.19},
        {0.58, 0.2},
        {0.74, 0.18},
        {0.68, 0.32},
        {0.6, 0.48},
        {0.52, 0.64},
        {0.47, 0.84}
    };
    private static final double[] BAR = {0.42, 0.72, 0.5};

    @TempDir Path dataFolder;

    private LabStage lab;
    private String prefix;

    @ParameterizedTest
    @CsvSource({"en,false", "en,true", "ja,false", "ja,true"})
    void everyPaneInBothLanguagesAndBothThemes(String language, boolean dark) {
        prefix = language + (dark ? "-dark-" : "-light-");
        Settings usual =
                Settings.DEFAULT.withLanguage(language).withLook(dark, 1).withSize(1280, 800);
        lab = LabStage.open(usual, dataFolder, null);
        try {
            lab.untilReady();
            take("first-start");
            train();
            data();
            question();
            lab.interact(lab.window().feature(ShortcutsFeature.class)::open);
            take("shortcuts");
            lab.interact(lab.window()::closeOverlay);
            lab.click("dataset");
            lab.click("dataset-sources");
            lab.until("listed", () -> !lab.robot().lookup("#use-digits").queryAll().isEmpty());
            take("sources");
        } finally {
            lab.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,false,1", "ja,false,1", "ja,true,1", "ja,false,1.5", "en,true,1.5"})
    void aPhotograph(String language, boolean dark, double scale) throws IOException {
        prefix = language + (dark ? "-dark-" : "-light-") + (scale > 1 ? "large-" : "");
        double width = scale > 1 ? 1920 : 1280;
        double height = scale > 1 ? 1080 : 800;
        lab =
                LabStage.open(
                        Settings.DEFAULT
                                .withLanguage(language)
                                .withLook(dark, scale)
                                .withSize(width, height),
                        dataFolder,
                        Samples.digits());
        try {
            lab.untilReady();
            lab.click("photo-open");
            take("photograph-none");
            lab.interact(lab.window()::closeOverlay);
            lab.train();
            Path photo = Photographed.digits(dataFolder, "407.jpg", 4, 0, 7, 1);
            lab.drop(photo);
            lab.until("read", () -> !lab.text("photo-number").isEmpty());
            lab.until("at rest", () -> !lab.node("photo-busy").isVisible());
            take("photograph");
            lab.drop(Files.writeString(dataFolder.resolve("none.png"), "no picture"));
            lab.until("a sentence", () -> !lab.text("photo-failure").isEmpty());
            take("photograph-failure");
        } finally {
            lab.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800",
        "en,true,1,1280,800",
        "ja,false,1,1280,800",
        "ja,true,1,1280,800",
        "ja,false,1.5,1920,1080"
    })
    void theLabBook(String language, boolean dark, double scale, int width, int height) {
        prefix = language + (dark ? "-dark-" : "-light-") + (scale > 1 ? "large-" : "");
        lab =
                LabStage.open(
                        Settings.DEFAULT
                                .withLanguage(language)
                                .withLook(dark, scale)
                                .withSize(width, height),
                        dataFolder,
                        Samples.digits());
        try {
            lab.untilReady();
            lab.showTab("tab.book");
            take("book-empty");
            lab.show(Place.LAB);
            lab.enter("epochs", "3");
            lab.train();
            for (String seed : List.of("2", "3")) {
                lab.enter("seed", seed);
                lab.enter("batch-size", seed.equals("2") ? "64" : "16");
                lab.interact(lab.window().bench().lab().session()::reset);
                lab.untilReady();
                lab.train();
            }
            lab.showTab("tab.book");
            TableView<?> book = lab.node("book-table");
            lab.interact(book::requestFocus);
            for (int row : List.of(2, 1)) {
                lab.interact(() -> book.getSelectionModel().clearAndSelect(row));
                lab.robot().push(KeyCode.ENTER);
            }
            lab.robot().push(KeyCode.P);
            lab.robot().push(KeyCode.F2);
            lab.robot().write("steady").push(KeyCode.ENTER);
            lab.interact(() -> lab.<Button>node("book-repeat").fire());
            lab.until(
                    "repeated",
                    () ->
                            book.getItems().size() == 4
                                    && lab.window().bench().lab().snapshot().status()
                                            == TrainingStatus.FINISHED);
            take("book");
        } finally {
            lab.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en,false", "en,true", "ja,false", "ja,true"})
    void onAProjector(String language, boolean dark) {
        prefix = language + (dark ? "-dark-" : "-light-");
        Settings large =
                Settings.DEFAULT.withLanguage(language).withLook(dark, 1.5).withSize(1920, 1080);
        lab = LabStage.open(large, dataFolder, null);
        try {
            lab.untilReady();
            drawSeven();
            lab.click("play");
            lab.until("some epochs", () -> lab.window().bench().lab().snapshot().epoch() >= 4);
            take("projector");
        } finally {
            lab.close();
        }
    }

    /** A number of several digits, one of them in doubt, and drawing with keys. */
    @ParameterizedTest
    @CsvSource({"en,false,1", "en,true,1", "ja,false,1", "ja,false,1.5"})
    void thePaper(String language, boolean dark, double text) {
        prefix = language + (dark ? "-dark-" : "-light-") + (text > 1 ? "large-" : "");
        Settings settings =
                Settings.DEFAULT.withLanguage(language).withLook(dark, text).withSize(1280, 800);
        lab = LabStage.open(settings, dataFolder, null);
        try {
            lab.untilReady();
            draw(0.4, 0.2, 0.45, 0.8);
            lab.click("step");
            lab.until("in doubt", () -> lab.text("answer").endsWith("?"));
            take("doubt");
            lab.interact(lab.window().bench().paper()::clear);
            lab.click("play");
            lab.until("an epoch", () -> lab.window().bench().lab().snapshot().epoch() >= 1);
            lab.click("play");
            draw(0.2, 0.25, 0.08, 0.55, 0.3, 0.55);
            draw(0.24, 0.4, 0.2, 0.8);
            draw(0.5, 0.3, 0.4, 0.5, 0.45, 0.75, 0.57, 0.7, 0.6, 0.45, 0.5, 0.3);
            draw(0.7, 0.3, 0.93, 0.3, 0.8, 0.75);
            lab.until(
                    "a number",
                    () -> lab.window().bench().paper().readingProperty().get().isNumber());
            take("number");
            lab.interact(lab.window().bench().paper()::clear);
            draw(0.5, 0.2, 0.35, 0.3, 0.4, 0.45, 0.55, 0.42, 0.6, 0.2, 0.58, 0.5, 0.6, 0.8);
            lab.interact(lab.<Node>node("drawing-canvas")::requestFocus);
            lab.robot().push(KeyCode.ENTER).push(KeyCode.SPACE).push(KeyCode.RIGHT);
            lab.interact(() -> lab.window().bench().paper().take(fude.ui.state.Tool.SWIFT_PEN));
            lab.until("read", () -> !lab.text("answer").isEmpty());
            take("keys");
        } finally {
            lab.close();
        }
    }

    /** The recipes, one that compares, and five seeds. */
    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800",
        "ja,true,1,1280,800",
        "ja,false,1.5,1280,800",
        "en,true,1.5,1920,1080"
    })
    void severalRuns(String language, boolean dark, double text, double width, double height) {
        prefix = language + (dark ? "-dark-" : "-light-") + (text > 1 ? (int) width + "-" : "");
        Settings settings =
                Settings.DEFAULT
                        .withLanguage(language)
                        .withLook(dark, text)
                        .withSize(width, height);
        DatasetSplit digits = Samples.digits();
        lab =
                LabStage.open(
                        settings,
                        dataFolder,
                        new DatasetSplit("mnist", digits.training(), digits.test()));
        try {
            lab.untilReady();
            lab.click("recipes");
            take("recipes");
            lab.robot().write("sgd");
            take("recipes-found");
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.A).write("adagrad");
            lab.robot().push(KeyCode.ENTER);
            lab.until("third", () -> seriesPlace() == 2);
            take("series");
            lab.until("all", () -> lab.window().bench().lab().seriesProperty().get().isOver());
            take("series-done");
            lab.interact(lab.window().feature(TrainingFeature.class).model().series()::repeat);
            lab.until("five", () -> lab.window().bench().lab().seriesProperty().get().isOver());
            take("five-times");
            lab.interact(lab.window().bench().lab().session()::reset);
            lab.until("a new network", () -> lab.window().bench().lab().snapshot() != null);
            take("ghost");
        } finally {
            lab.close();
        }
    }

    private int seriesPlace() {
        RunSeries series = lab.window().bench().lab().seriesProperty().get();
        return series == null ? -1 : series.current();
    }

    private void draw(double... coordinates) {
        var drawing = lab.window().bench().paper();
        lab.interact(
                () -> {
                    for (int i = 0; i < coordinates.length; i += 2) {
                        drawing.drawTo(coordinates[i], coordinates[i + 1]);
                    }
                    drawing.end();
                });
    }

    /** What the network sees, and why it answers so. */
    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800,",
        "ja,true,1,1280,800,",
        "ja,false,1.5,1920,1080,projector-",
        "en,true,1.5,1280,800,large-text-"
    })
    void explanations(
            String language, boolean dark, double text, double width, double height, String name) {
        prefix = language + (dark ? "-dark-" : "-light-") + (name == null ? "" : name);
        Settings settings =
                Settings.DEFAULT
                        .withLanguage(language)
                        .withLook(dark, text)
                        .withSize(width, height);
        lab = LabStage.open(settings, dataFolder, null);
        try {
            lab.untilReady();
            lab.showTab("tab.seen");
            take("seen-blank");
            drawSeven();
            lab.click("play");
            lab.until("some epochs", () -> lab.window().bench().lab().snapshot().epoch() >= 2);
            lab.click("play");
            lab.untilAtRest();
            lab.until("seen", () -> !lab.text("seen-crop-cost").isEmpty());
            take("seen");
            lab.click("seen-all-off");
            lab.until("switched", () -> !lab.text("seen-switched").isEmpty());
            take("seen-off");
            enlarged("seen-large");
            lab.showTab("tab.why");
            lab.until("told", () -> !lab.text("why-answer-sum").isEmpty());
            lab.interact(lab.node("why-difference")::requestFocus);
            lab.robot().push(KeyCode.LEFT);
            take("why");
            lab.click("why-part-units");
            take("why-units");
            lab.interact(lab.node("why-strips")::requestFocus);
            lab.robot().push(KeyCode.DOWN);
            lab.until("below", () -> lab.text("unit-title").contains("2"));
            take("why-deeper");
            enlarged("why-large");
        } finally {
            lab.close();
        }
    }

    private void enlarged(String name) {
        lab.interact(lab.node("views-inside")::requestFocus);
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.ENTER);
        take(name);
        lab.interact(lab.window()::closeOverlay);
    }

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800",
        "ja,true,1,1280,800",
        "ja,false,1.5,1280,800",
        "en,true,1.5,1920,1080",
        "ja,false,1,1920,1080"
    })
    void confidenceAndGames(String language, boolean dark, double scale, int width, int height) {
        prefix = String.join("-", language, dark ? "dark" : "light", "" + width, "" + scale, "");
        Settings settings =
                Settings.DEFAULT
                        .withLanguage(language)
                        .withLook(dark, scale)
                        .withSize(width, height);
        lab = LabStage.open(settings, dataFolder, Samples.digits());
        try {
            lab.untilReady();
            lab.showTab("tab.confidence");
            take("confidence-untrained");
            lab.train();
            lab.until("measured", () -> !lab.text("reliability-bin").isEmpty());
            for (String what : List.of("blank", "noise", "letter")) {
                lab.interact(lab.<Button>node("put-" + what)::fire);
                lab.until("read", () -> lab.text("oddity").contains("%"));
                take("confidence-" + what);
            }
            games();
        } finally {
            lab.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800",
        "ja,true,1,1280,800",
        "ja,false,1.5,1366,768",
        "en,true,1.5,1366,768"
    })
    void confusion(String language, boolean dark, double scale, int width, int height) {
        prefix = language + (dark ? "-dark-" : "-light-") + (scale > 1 ? "large-" : "");
        Settings settings =
                Settings.DEFAULT
                        .withLanguage(language)
                        .withLook(dark, scale)
                        .withSize(width, height);
        lab = LabStage.open(settings, dataFolder, Samples.digits());
        try {
            lab.untilReady();
            lab.showTab("tab.confusion");
            take("confusion-untrained");
            lab.train();
            lab.until("measured", () -> !lab.text("confusion-cell").isEmpty());
            take("confusion-matrix");
            lab.interact(lab.node("confusion-matrix")::requestFocus);
            lab.robot().push(KeyCode.ENTER);
            lab.until("found", () -> !lab.text("confusion-pictures-title").isEmpty());
            lab.interact(lab.node("confusion-pictures")::requestFocus);
            lab.robot().push(KeyCode.RIGHT);
            take("confusion");
            lab.robot().push(KeyCode.ESCAPE);
            lab.until("closed", () -> !lab.isShown("confusion-pictures"));
            lab.interact(
                    () -> lab.<ComboBox<?>>node("confusion-against").getSelectionModel().select(1));
            lab.interact(lab.<ToggleButton>node("confusion-part-worst")::fire);
            take("confusion-difference");
            lab.interact(lab.<ToggleButton>node("confusion-part-figures")::fire);
            take("confusion-figures");
        } finally {
            lab.close();
        }
    }

    private void games() {
        lab.showTab("tab.play");
        take("flip-empty");
        lab.interact(lab.<Button>node("flip-load")::fire);
        lab.until("loaded", () -> !lab.text("flip-count").isEmpty());
        lab.interact(
                () -> {
                    lab.window().bench().paper().begin(0.3, 0.5, Double.NaN);
                    lab.window().bench().paper().drawTo(0.8, 0.45);
                    lab.window().bench().paper().end();
                });
        lab.until("counted", () -> !lab.text("flip-count").startsWith("0"));
        take("flip");
        lab.click("game-quiz");
        take("quiz-rules");
        lab.interact(lab.<Button>node("quiz-next")::fire);
        lab.interact(lab.<Node>node("quiz")::requestFocus);
        lab.until("asked", () -> lab.<Node>node("quiz-first").isVisible());
        take("quiz");
        lab.robot().push(KeyCode.DIGIT1);
        lab.until("told", () -> lab.<Node>node("quiz-next").isVisible());
        take("quiz-told");
        lab.click("game-learn");
        lab.interact(lab.window().bench().paper()::clear);
        take("teach-empty");
        drawSeven();
        lab.until(
                "read", () -> lab.window().bench().paper().readingProperty().get().image() != null);
        lab.interact(() -> lab.window().feature(PlayFeature.class).teaching().name("3"));
        take("teach");
        lab.interact(lab.<Button>node("teach-learn")::fire);
        lab.until("learned", () -> !lab.text("teach-drawing").isEmpty());
        take("teach-learned");
    }

    private void train() {
        drawSeven();
        lab.until("an answer", () -> lab.text("confidence").endsWith("%"));
        lab.click("play");
        lab.until("some epochs", () -> lab.window().bench().lab().snapshot().epoch() >= 4);
        take("learning");
        lab.until(
                "finished",
                () -> lab.window().bench().lab().snapshot().status() == TrainingStatus.FINISHED);
        lab.untilAtRest();
    }

    private void data() {
        lab.showTab("tab.data");
        lab.click("class-3");
        lab.until("threes", () -> !lab.robot().lookup("#class-3").queryAll().isEmpty());
        lab.click("digit-grid");
        lab.until("an answer", () -> !lab.text("sample-verdict").isEmpty());
        take("image");
        lab.interact(lab.window()::closeOverlay);
        lab.showTab("tab.mistakes");
        take("mistakes");
        own();
        lab.showTab("tab.data");
        lab.show(Place.LAB);
    }

    /** A few drawings with their labels, one of them wrong. */
    private void own() {
        for (KeyCode key : List.of(KeyCode.DIGIT7, KeyCode.DIGIT1, KeyCode.DIGIT7)) {
            lab.interact(lab.window().bench().paper()::clear);
            drawSeven();
            lab.robot().push(key);
            lab.until("kept", () -> lab.window().bench().paper().strokes().isEmpty());
        }
        drawSeven();
        lab.showTab("tab.own");
        lab.interact(lab.<Node>node("own-grid")::requestFocus);
        lab.robot().push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        lab.until("picked", () -> !lab.text("own-verdict").isEmpty());
        take("own");
        lab.showTab("tab.writing");
        take("writing");
    }

    private void question() {
        lab.interact(
                () ->
                        lab.window()
                                .bench()
                                .lab()
                                .session()
                                .propose(
                                        experiment -> {
                                            var layers = new ArrayList<>(experiment.layers());
                                            layers.add(1, new DropoutSpec(0.2));
                                            return experiment.withLayers(layers);
                                        }));
        take("question");
        lab.interact(lab.window().bench().lab().session()::discard);
    }

    private void drawSeven() {
        var drawing = lab.window().bench().paper();
        lab.interact(
                () -> {
                    stroke(List.of(SEVEN));
                    drawing.begin(BAR[0], BAR[2], Double.NaN);
                    drawing.drawTo(BAR[1], BAR[2]);
                    drawing.end();
                });
    }

    private void stroke(List<double[]> points) {
        var drawing = lab.window().bench().paper();
        drawing.begin(points.get(0)[0], points.get(0)[1], Double.NaN);
        points.forEach(point -> drawing.drawTo(point[0], point[1]));
        drawing.end();
    }

    private void take(String name) {
        Path file = Path.of(System.getProperty("fude.screenshots.dir"), prefix + name + ".png");
        lab.snapshot(file);
        assertTrue(Files.isRegularFile(file));
    }
}
