package fude.lab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.kept.KeptMoments;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class AutoSaveTest {
    private final Run run = Small.run(Small.withEpochs(Small.experiment(), 100));
    private final List<Run> written = new ArrayList<>();
    private long clock;
    private long writing;
    private boolean full;
    private final AutoSave autoSave = new AutoSave(this::write, () -> clock);
    private final List<TrainingSnapshot> heard = new ArrayList<>();
    private final Consumer<TrainingSnapshot> during = autoSave.during(run, heard::add);

    private void write(Run of) throws ReportedException {
        clock += writing;
        if (full) {
            throw ReportedException.of("training.other-data");
        }
        written.add(of);
    }

    @BeforeEach
    void prepare() throws ReportedException {
        run.prepare(snapshot -> {});
    }

    /** Learns a batch and reports it at a time. */
    private void learnUntil(long nanos) throws ReportedException {
        run.control().resume();
        run.learn(Stretch.BATCH, snapshot -> {});
        clock = nanos;
        during.accept(snapshot(TrainingStatus.RUNNING));
    }

    private static TrainingSnapshot snapshot(TrainingStatus status) {
        return new TrainingSnapshot(
                status,
                0,
                1,
                Small.BATCHES,
                100,
                0,
                0,
                0,
                0,
                1,
                0,
                0.1,
                List.of(new Intervention(0, 0, 0.1, 100)),
                LearningCurve.EMPTY,
                null,
                List.of(),
                KeptMoments.NONE,
                null,
                null);
    }

    @Test
    void aRunIsKeptEverySoManySecondsAndEverySnapshotIsPassedOn() throws ReportedException {
        learnUntil(AutoSave.LEAST_NANOS - 1);
        assertEquals(0, written.size());
        learnUntil(AutoSave.LEAST_NANOS);
        assertEquals(1, written.size());
        learnUntil(2 * AutoSave.LEAST_NANOS - 1);
        assertEquals(1, written.size());
        learnUntil(2 * AutoSave.LEAST_NANOS);
        assertEquals(2, written.size());
        assertEquals(4, heard.size());
    }

    @Test
    void writingThatTakesLongIsDoneSeldom() throws ReportedException {
        writing = AutoSave.LEAST_NANOS;
        learnUntil(AutoSave.LEAST_NANOS);
        long end = clock;
        learnUntil(end + AutoSave.SHARE * writing - 1);
        assertEquals(1, written.size());
        learnUntil(end + AutoSave.SHARE * writing);
        assertEquals(2, written.size());
    }

    @Test
    void whatDoesNotLearnIsNotKeptOnTheWay() throws ReportedException {
        learnUntil(0);
        clock = AutoSave.LEAST_NANOS;
        during.accept(snapshot(TrainingStatus.PAUSED));
        assertEquals(0, written.size());
    }

    @Test
    void whatWasKeptIsNotWrittenAgainBeforeItHasLearned() throws ReportedException {
        autoSave.write(run);
        assertEquals(0, written.size(), "nothing learned");
        learnUntil(0);
        autoSave.write(run);
        autoSave.write(run);
        assertEquals(1, written.size());
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() throws ReportedException {
        learnUntil(0);
        full = true;
        autoSave.write(run);
        full = false;
        autoSave.write(run);
        assertEquals(1, written.size());
    }
}
