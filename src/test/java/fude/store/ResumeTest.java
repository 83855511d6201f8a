package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.data.Endless;
import fude.lab.Experiment;
import fude.lab.SavedRun;
import fude.nn.Numeric;
import fude.nn.optimizer.OptimizerSpec;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.training.Trainer;
import fude.training.TrainingControl;
import fude.training.TrainingStatus;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that was written, read and gone on with is the run that never stopped, bit by bit. */
@ExtendWith(Numeric.class)
class ResumeTest {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("run.fude");
    }

    @ParameterizedTest
    @EnumSource(OptimizerSpec.Rule.class)
    void everyOptimizerGoesOn(OptimizerSpec.Rule rule) throws ReportedException {
        Experiment experiment = SmallRuns.experiment("optimizer", rule.id());
        assertGoesOn(experiment, rule.isFullBatch() ? 1 : 14);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 9, 10, 11, 19, 20, 29, 30})
    void itGoesOnFromAnyBatch(int batches) throws ReportedException {
        assertGoesOn(SmallRuns.experiment(), batches);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "constant",
                "cosine",
                "plateau 0.5 0.5",
                "plateau 0 0.5",
                "one-cycle",
                "warm-up 2",
                "step 1 0.3"
            })
    void everyScheduleGoesOn(String schedule) throws ReportedException {
        assertGoesOn(SmallRuns.experiment("schedule", schedule, "patience", "0"), 23);
    }

    @Test
    void aRateThatHasFallenStaysLow() throws ReportedException {
        Experiment experiment =
                SmallRuns.experiment(
                        "schedule", "plateau 0.5 0.5", "learning-rate", "3e-8", "layers", "");
        assertTrue(SmallRuns.stopped(experiment, 23).snapshot().learningRate() < 3e-8);
        assertGoesOn(experiment, 23);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "averaging=0",
                "patience=0",
                "max-norm=0",
                "layers=",
                "layers=dense 9 tanh no-bias",
                "classes=4,9",
                "validation=20",
                "label-noise=30",
                "scaling=standard",
                "endless=on",
                "endless=off",
                "augment=shift 2, rotate 10",
                "init=he",
                "loss=mse",
                "seed=7",
                "threads=2"
            })
    void itGoesOnWithOtherSettings(String setting) throws ReportedException {
        String[] parts = setting.split("=", 2);
        assertGoesOn(SmallRuns.experiment(parts[0], parts[1]), 4);
    }

    @Test
    void digitsWrittenAgainBesideImagesThatStayGoOn() throws ReportedException {
        Experiment joined = SmallRuns.experiment("endless", "on").withData(SmallRuns.JOINED);
        assertGoesOn(joined, 19);
        assertNotEquals(
                SmallRuns.text(SmallRuns.stopped(joined, 19)),
                SmallRuns.text(
                        SmallRuns.stopped(
                                joined.withChoice(joined.choice().withEndless(Endless.OFF)), 19)));
    }

    private void assertGoesOn(Experiment experiment, int batches) throws ReportedException {
        Trainer stopped = SmallRuns.stopped(experiment, batches);
        String there = SmallRuns.text(stopped).replaceAll("\\[(evaluation|status).*", "");
        SmallRuns.write(file, experiment, stopped);
        Trainer resumed = SmallRuns.read(file, (DatasetSplit) experiment.data());
        assertEquals(there, SmallRuns.text(resumed).replaceAll("\\[(evaluation|status).*", ""));
        Trainer never = SmallRuns.goOn(SmallRuns.stopped(experiment, 0), experiment);
        assertEquals(SmallRuns.text(never), SmallRuns.text(SmallRuns.goOn(resumed, experiment)));
        assertTrue(never.snapshot().epoch() > 0);
    }

    @Test
    void aPauseWithinAnEpochGoesOn() throws ReportedException {
        Experiment experiment = SmallRuns.experiment();
        Trainer paused = experiment.trainer(experiment.chosenData());
        TrainingControl control = new TrainingControl(0.01, 3);
        paused.run(Trainer.Stretch.TARGET, control, snapshot -> control.pause());
        assertTrue(paused.snapshot().batch() > 0, "in the middle of an epoch");
        SmallRuns.write(file, experiment, paused);
        Trainer never = SmallRuns.goOn(SmallRuns.stopped(experiment, 0), experiment);
        Trainer resumed = SmallRuns.goOn(SmallRuns.read(file), experiment);
        assertEquals(SmallRuns.text(never), SmallRuns.text(resumed));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void aRunThatWasStoppedTwiceGoesOn(int batches) throws ReportedException {
        Experiment experiment = SmallRuns.experiment();
        SmallRuns.write(file, experiment, SmallRuns.stopped(experiment, batches));
        SmallRuns.write(file, experiment, SmallRuns.read(file));
        Trainer again = SmallRuns.read(file);
        again.run(Trainer.Stretch.BATCH, new TrainingControl(0.01, 3), snapshot -> {});
        SmallRuns.write(file, experiment, again);
        Trainer never = SmallRuns.goOn(SmallRuns.stopped(experiment, 0), experiment);
        Trainer resumed = SmallRuns.goOn(SmallRuns.read(file), experiment);
        assertEquals(SmallRuns.text(never), SmallRuns.text(resumed));
    }

    /** It overshoots, so the best epoch is an early one. */
    @Test
    void aRunThatStoppedEarlyHasItsBestWeightsAndCanGoOn() throws ReportedException {
        Experiment experiment =
                SmallRuns.experiment(
                        "learning-rate", "0.3", "epochs", "40", "schedule", "constant");
        Trainer early = SmallRuns.goOn(SmallRuns.stopped(experiment, 0), experiment);
        assertTrue(early.snapshot().bestEpoch() < early.snapshot().epoch());
        SmallRuns.write(file, experiment, early);
        Trainer resumed = SmallRuns.read(file);
        assertEquals(SmallRuns.text(early), SmallRuns.text(resumed));
        assertEquals(TrainingStatus.FINISHED, resumed.snapshot().status());
        assertTrue(ModelFile.readRun(file).checkpoint().isFinished());
        SmallRuns.goOn(early, experiment);
        SmallRuns.goOn(resumed, experiment);
        assertEquals(SmallRuns.text(early), SmallRuns.text(resumed));
    }

    @Test
    void whatWasLearnedFromASingleImageIsKept() throws ReportedException {
        Experiment experiment = SmallRuns.experiment();
        Trainer taught = SmallRuns.stopped(experiment, 14);
        String before = SmallRuns.text(taught);
        taught.fineTune(SmallRuns.DATA.training().image(0), 3);
        assertNotEquals(before, SmallRuns.text(taught));
        SmallRuns.write(file, experiment, taught);
        Trainer resumed = SmallRuns.read(file);
        assertEquals(SmallRuns.text(taught), SmallRuns.text(resumed));
        assertEquals(1, resumed.snapshot().fineTunings());
        SmallRuns.goOn(taught, experiment);
        assertEquals(SmallRuns.text(taught), SmallRuns.text(SmallRuns.goOn(resumed, experiment)));
    }

    @Test
    void theNumberOfThreadsIsThatOfTheRun() throws ReportedException {
        Experiment two = SmallRuns.experiment("threads", "2");
        Trainer trainer = SmallRuns.stopped(two, 3);
        Experiment auto = SmallRuns.experiment("threads", "auto");
        ModelFile.write(file, trainer.model(), SavedRun.of(null, auto, trainer.checkpoint()));
        SavedRun run = ModelFile.readRun(file);
        assertEquals("auto", run.settings().get("threads"));
        assertEquals(2, run.experiment(SmallRuns.DATA).config().threads());
    }

    @Test
    void otherDataIsRefused() throws ReportedException {
        Experiment experiment = SmallRuns.experiment();
        SmallRuns.write(file, experiment, SmallRuns.stopped(experiment, 9));
        SavedRun run = ModelFile.readRun(file);
        for (String[] other :
                new String[][] {{"classes", "4,9"}, {"first", "100"}, {"label-noise", "5"}}) {
            Experiment changed = SmallRuns.experiment(other);
            Trainer trainer = changed.trainer(changed.chosenData());
            String before = SmallRuns.text(trainer);
            assertEquals(
                    "training.other-data",
                    Sentences.reported(() -> trainer.resume(run.checkpoint()), ""));
            assertEquals(before, SmallRuns.text(trainer));
        }
    }

    /** The comparison above would be worth nothing if every run looked alike. */
    @Test
    void oneBatchMoreMakesADifference() throws ReportedException {
        Experiment experiment = SmallRuns.experiment();
        assertNotEquals(
                SmallRuns.text(SmallRuns.stopped(experiment, 4)),
                SmallRuns.text(SmallRuns.stopped(experiment, 5)));
    }
}
