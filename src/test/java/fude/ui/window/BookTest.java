package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.data.idx.DataFolder;
import fude.data.idx.IdxFiles;
import fude.ink.Framing;
import fude.store.Home;
import fude.store.ModelFile;
import fude.store.RunFolder;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.TrainingConfig;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Samples;
import fude.ui.book.BookFeature;
import fude.ui.training.models.ModelsFeature;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lab book beside the training: runs that stay, go on and are repeated. */
class BookTest {
    @TempDir Path folder;
    private Home home;

    @BeforeEach
    void makeHome() throws IOException {
        home = new Home(Files.createDirectories(folder.resolve("home")));
    }

    private LabStage open(Home of, DatasetSplit data) {
        LabStage lab = LabStage.open(of, FirstLightTest.ENGLISH, folder, data);
        lab.untilReady();
        lab.showTab("tab.book");
        return lab;
    }

    private static TrainingSnapshot snapshot(LabStage lab) {
        return lab.window().bench().lab().snapshot();
    }

    private static TableView<?> table(LabStage lab) {
        return (TableView<?>) lab.window().scene().lookup("#book-table");
    }

    /** All words of a row, cell by cell; empty where it is not shown. */
    private static String row(LabStage lab, int place) {
        if (Platform.isFxApplicationThread()) {
            return words(lab, place);
        }
        String[] words = new String[1];
        lab.interact(() -> words[0] = words(lab, place));
        return words[0];
    }

    private static String words(LabStage lab, int place) {
        return table(lab).lookupAll(".table-row-cell").stream()
                .map(TableRow.class::cast)
                .filter(row -> row.getIndex() == place && !row.isEmpty())
                .findFirst()
                .map(BookTest::words)
                .orElse("");
    }

    private static String words(TableRow<?> row) {
        return row.getChildrenUnmodifiable().stream()
                .map(Node::getAccessibleText)
                .collect(Collectors.joining("|"));
    }

    private static void set(LabStage lab, UnaryOperator<TrainingConfig> change) {
        lab.interact(
                () ->
                        lab.window()
                                .bench()
                                .lab()
                                .session()
                                .propose(e -> e.withConfig(change.apply(e.config()))));
    }

    private static void train(LabStage lab) {
        lab.interact(lab.window().feature(TrainingFeature.class).model()::playOrPause);
        lab.until("finished", () -> !lab.isLearning());
        assertEquals(TrainingStatus.FINISHED, snapshot(lab).status());
    }

    /** The folder as it was at some moment is what a kill leaves. */
    @Test
    void aRunThatWasKilledGoesOnInItsRowAndTheNextOneStandsAboveIt() throws Exception {
        IdxFiles.write(folder.resolve(DataFolder.MNIST), 300, 100, Framing.SIZE);
        Home killed = new Home(folder.resolve("killed"));
        try (LabStage lab = open(home, new DataFolder(folder).read(DataFolder.MNIST))) {
            set(lab, config -> config.withEpochs(100_000));
            lab.interact(lab.window().feature(TrainingFeature.class).model()::playOrPause);
            lab.until("kept", () -> Files.exists(home.lastModel()));
            copy(home.path(), killed.path());
        }
        try (LabStage lab = open(killed, null)) {
            lab.until("it goes on", () -> row(lab, 0).contains("stopped"));
            int epoch = snapshot(lab).epoch();
            assertTrue(snapshot(lab).isTrained());
            lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(true));
            lab.until("an epoch more", () -> snapshot(lab).epoch() == epoch + 1);
            lab.until("the same row", () -> row(lab, 0).contains("|" + (epoch + 1) + "\n"));
            assertEquals(1, table(lab).getItems().size());
            set(lab, config -> config.withBatchSize(32));
            lab.interact(lab.<Button>node("start-again")::fire);
            lab.untilReady();
            lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(false));
            lab.until("another row", () -> row(lab, 0).contains("No. 2"));
            assertTrue(row(lab, 0).contains("Batch size 64 → 32|"), row(lab, 0));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(f -> !f.toString().endsWith(".tmp")).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<String> weights(LabStage lab, Path file) throws ReportedException {
        lab.interact(() -> lab.window().feature(ModelsFeature.class).model().save(file));
        lab.until("saved", () -> Files.exists(file));
        return ModelFile.read(file).state().stream().map(Arrays::toString).toList();
    }

    private static List<Double> losses(LearningCurve curve) {
        return IntStream.range(0, curve.points()).mapToObj(curve::trainingLoss).toList();
    }

    /** Three batches, another rate, two epochs in all, and two more. */
    private static void steer(LabStage lab) {
        set(lab, config -> config.withEpochs(2));
        for (int i = 1; i <= 3; i++) {
            int batches = i;
            lab.interact(() -> lab.window().feature(TrainingFeature.class).model().step(false));
            lab.until("a batch", () -> snapshot(lab).batch() == batches && !lab.isLearning());
        }
        set(lab, config -> config.withLearningRate(0.005));
        train(lab);
        train(lab);
        assertEquals(4, snapshot(lab).epoch());
    }

    @Test
    void aRunIsRepeatedToTheBitByItsRowOrItsCardAndFollowsTheHandAgain() throws Exception {
        try (LabStage lab = open(home, Samples.digits())) {
            steer(lab);
            TrainingSnapshot before = snapshot(lab);
            assertEquals(
                    List.of(0.001, 0.005, 0.005),
                    before.interventions().stream().map(Intervention::learningRate).toList());
            List<String> weights = weights(lab, folder.resolve("one.fude"));

            lab.interact(lab.<Button>node("book-repeat")::fire);
            untilRepeated(lab, 2);
            TrainingSnapshot after = snapshot(lab);
            assertEquals(before.interventions(), after.interventions());
            assertEquals(losses(before.curve()), losses(after.curve()));
            assertEquals(weights, weights(lab, folder.resolve("other.fude")));
            assertEquals("", lab.said("book-problem"));
            lab.show(Place.LAB);
            assertEquals("Epoch 4 / 4", lab.text("epoch"));
            assertEquals("0.005", lab.<TextInputControl>node("learning-rate").getText());
            assertEquals("2", lab.<TextInputControl>node("epochs").getText());

            train(lab);
            assertEquals(6, snapshot(lab).epoch());
            assertEquals("Epoch 6 / 6", lab.text("epoch"));

            lab.showTab("tab.book");
            Path card = new RunFolder(home.runs()).read().runs().get(0).file();
            lab.interact(() -> lab.window().feature(BookFeature.class).model().open(card));
            untilRepeated(lab, 3);
            assertEquals(losses(before.curve()), losses(snapshot(lab).curve()));

            Path other = Files.writeString(folder.resolve("other.json"), "{}");
            lab.interact(() -> lab.window().feature(BookFeature.class).model().open(other));
            lab.until("said", () -> lab.said("book-problem").contains("other.json"));
            lab.interact(lab.<Button>node("book-problem-way-out")::fire);
            assertEquals("", lab.said("book-problem"));
        }
    }

    private static void untilRepeated(LabStage lab, int rows) {
        lab.until(
                "repeated",
                () ->
                        table(lab).getItems().size() == rows
                                && row(lab, 0).contains("Repeats No. 1: the same figures")
                                && row(lab, 0).contains("finished")
                                && !lab.isLearning());
    }
}
