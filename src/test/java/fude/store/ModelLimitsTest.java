package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.format.DataFormat;
import fude.data.idx.IdxFiles;
import fude.data.look.Look;
import fude.data.pictures.Fit;
import fude.data.table.TableImages;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.nn.DenseSpec;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.Optimizer;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.TextLine;
import fude.training.Checkpoint;
import fude.training.Trainer;
import fude.training.Trainer.Stretch;
import fude.training.TrainingControl;
import fude.training.config.Optimization;
import fude.training.measure.Stopwatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be trained can be kept, opened again and trained further: at the limits too. */
@ExtendWith(Numeric.class)
class ModelLimitsTest {
    /** One in six is a test image. */
    private static final int ROWS_PER_CLASS = 7;

    private static final Map<String, String> SMALL =
            Map.of("layers", "dense 2 relu", "epochs", "1", "threads", "1");

    @TempDir private Path folder;

    /** A file of images of one pixel. */
    private Path csv(int classes, IntFunction<String> name) throws IOException {
        String rows =
                IntStream.range(0, classes * ROWS_PER_CLASS)
                        .mapToObj(row -> name.apply(row % classes) + ",0,0,0," + row % 256 + "\n")
                        .collect(Collectors.joining("", "label,p0,p1,p2,p3\n", ""));
        return Files.writeString(folder.resolve("classes.csv"), rows);
    }

    private void assertComesBack(DatasetSplit data, Map<String, String> settings)
            throws ReportedException {
        Experiment experiment = Experiment.on(data).with(settings);
        assertEquals(List.of(), experiment.problems());
        Trainer trainer = experiment.trainer(experiment.chosenData());
        trainer.run(Stretch.EPOCH, control(1), snapshot -> {});
        Path file = folder.resolve("kept.fude");
        SavedRun kept = SavedRun.of(null, experiment, trainer.checkpoint());
        ModelFile.write(file, trainer.model(), kept);

        ModelFile.Contents read = ModelFile.readAll(file);
        assertEquals(trainer.model().classNames(), read.model().classNames());
        assertEquals(trainer.model().spec(), read.model().spec());
        Experiment same = read.run().orElseThrow().experiment(data);
        Trainer next = same.trainer(same.chosenData());
        next.resume(read.run().orElseThrow().checkpoint());
        next.run(Stretch.EPOCH, control(2), snapshot -> {});
        assertEquals(2, next.snapshot().epoch());
    }

    private static TrainingControl control(int epochs) {
        return new TrainingControl(0.001, epochs);
    }

    @ParameterizedTest
    @ValueSource(ints = {127, 128, 255, Dataset.MAX_CLASSES})
    void aModelOfManyClassesIsOpenedAgain(int classes) throws IOException, ReportedException {
        assertComesBack(read(csv(classes, Integer::toString)), SMALL);
    }

    @Test
    void oneClassMoreIsRefusedBeforeTraining() throws IOException {
        Path file = csv(Dataset.MAX_CLASSES + 1, Integer::toString);
        assertEquals("csv.too-many-classes", Sentences.reported(() -> read(file), file.toString()));
    }

    private static DatasetSplit read(Path file) throws ReportedException {
        return TableImages.read(file, new Look(file, Map.of()));
    }

    private static String longName(int number, int length) {
        return "x".repeat(length - 3) + (100 + number);
    }

    /** The settings name all classes but one. */
    @Test
    void theLongestNamesOfTheMostClassesAreOpenedAgain() throws IOException, ReportedException {
        int most = Dataset.MAX_CLASSES;
        DatasetSplit data = read(csv(most, number -> longName(number, TextLine.MAX_LENGTH)));
        String names = String.join(",", data.training().classNames().subList(0, most - 1));
        Map<String, String> settings = new HashMap<>(SMALL);
        settings.put("classes", names);
        assertComesBack(data, settings);
        assertComesBack(data, SMALL);
    }

    @Test
    void aLongerNameOrOneWithControlsIsRefusedBeforeTraining() throws IOException {
        Path longer = csv(2, number -> longName(number, TextLine.MAX_LENGTH + 1));
        assertEquals("data.class-name", Sentences.reported(() -> read(longer), longer.toString()));
        Path controls = csv(2, number -> "a\u0007" + number);
        assertEquals("data.class-name", Sentences.reported(() -> read(controls), "a?0"));
    }

    @Test
    void theLargestImagesAreOpenedAgainAndLargerOnesRefused()
            throws IOException, ReportedException {
        int side = (int) Math.sqrt(Dataset.MAX_PIXELS);
        Path largest = IdxFiles.write(folder.resolve("largest"), 2, 1, side);
        assertComesBack(DataFormat.read(largest, Map.of(), Fit.NONE), SMALL);
        Path larger = IdxFiles.write(folder.resolve("larger"), 2, 1, side + 1);
        assertEquals(
                "data.image-too-large",
                Sentences.reported(
                        () -> DataFormat.read(larger, Map.of(), Fit.NONE), larger.toString()));
    }

    /** Of everything that a run remembers as much as there can be, and in the longest words. */
    @Test
    void theLongestRunIsOpenedAgain() throws ReportedException {
        Experiment experiment = SmallRuns.experiment("layers", "dense 2 relu");
        Trainer trainer = SmallRuns.stopped(experiment, 1);
        Checkpoint at = trainer.checkpoint();
        Checkpoint longest =
                new Checkpoint(
                        at.data(),
                        at.epoch(),
                        at.batch(),
                        Optimization.MAX_EPOCHS,
                        Optimization.MAX_LEARNING_RATE,
                        ThreadTeam.MAX_THREADS,
                        Stopwatch.MAX_SECONDS,
                        at.fineTunings(),
                        Cards.interventions(),
                        at.weights(),
                        new Optimizer.State(Integer.MAX_VALUE, at.optimizer().values()),
                        at.curve(),
                        at.best(),
                        at.average());
        Path file = folder.resolve("longest.fude");
        ModelFile.write(file, trainer.model(), SavedRun.of("id", experiment, longest));
        Checkpoint read = ModelFile.readRun(file).checkpoint();
        assertEquals(longest.interventions(), read.interventions());
        assertEquals(longest.optimizer().steps(), read.optimizer().steps());
        assertEquals(longest.targetEpoch(), read.targetEpoch());
        assertEquals(longest.threads(), read.threads());
        assertEquals(longest.seconds(), read.seconds());
    }

    @Test
    void theLargestSettingsAreOpenedAgainAndLargerOnesAreProblems() throws ReportedException {
        Map<String, String> largest =
                Map.of(
                        "epochs", "" + Optimization.MAX_EPOCHS,
                        "batch-size", "" + Optimization.MAX_BATCH_SIZE,
                        "learning-rate", "" + Optimization.MAX_LEARNING_RATE,
                        "patience", "" + Optimization.MAX_EPOCHS,
                        "seed", "" + Long.MAX_VALUE,
                        "layers",
                                String.join(
                                        ", ",
                                        Collections.nCopies(
                                                NetworkSpec.MAX_LAYERS, "dense 2 relu")));
        Experiment experiment = SmallRuns.experiment().with(largest);
        assertEquals(List.of(), experiment.problems());
        Path file = folder.resolve("settings.fude");
        SmallRuns.write(file, experiment, SmallRuns.stopped(experiment, 1));
        assertEquals(
                experiment.layers(), ModelFile.readRun(file).experiment(SmallRuns.DATA).layers());
        Map<String, String> larger =
                Map.of(
                        "epochs", "" + (Optimization.MAX_EPOCHS + 1),
                        "batch-size", "" + (Optimization.MAX_BATCH_SIZE + 1),
                        "learning-rate", "" + (Optimization.MAX_LEARNING_RATE + 1),
                        "threads", "" + (ThreadTeam.MAX_THREADS + 1),
                        "layers", largest.get("layers") + ", dense 2 relu");
        for (Map.Entry<String, String> one : larger.entrySet()) {
            Experiment refused = SmallRuns.experiment().with(Map.of(one.getKey(), one.getValue()));
            assertEquals(1, refused.problems().size(), one.getKey());
        }
    }

    @Test
    void theWidestLayerAndTheMostParametersAreAtTheSameLimitOnBothSides() throws ReportedException {
        String widest = "dense " + DenseSpec.MAX_UNITS + " relu no-bias";
        Experiment experiment = SmallRuns.experiment("layers", widest);
        Path file = folder.resolve("widest.fude");
        SmallRuns.write(file, experiment, SmallRuns.stopped(experiment, 1));
        assertEquals(experiment.network(), ModelFile.read(file).spec());
        Experiment wider =
                SmallRuns.experiment("layers", "dense " + (DenseSpec.MAX_UNITS + 1) + " relu");
        assertEquals(1, wider.problems().size());
        Experiment more = SmallRuns.experiment("layers", "dense 10000 relu, dense 2000 relu");
        assertTrue(more.network().parameters() > NetworkSpec.MAX_PARAMETERS);
        assertEquals(1, more.problems().size());
    }
}
