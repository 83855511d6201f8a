package fude.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of the terminal, in the window. */
class LogViewModelTest {
    private final Lab lab = Locked.learning();
    private final LogViewModel log = new LogViewModel(lab);

    private static final String EPOCH =
            "Epoch %d: Train Loss: \\d\\.\\d{4}, %s Loss: \\d\\.\\d{4}, Accuracy: \\d+\\.\\d\\d%% "
                    + "\\(\\d+\\.\\d\\d s\\)";

    private void assertLines(String measured, int epochs, boolean finished) {
        List<String> lines = log.lines();
        assertEquals(epochs + (finished ? 1 : 0), lines.size(), lines.toString());
        for (int i = 0; i < epochs; i++) {
            assertTrue(lines.get(i).matches(EPOCH.formatted(i + 1, measured)), lines.get(i));
        }
        if (finished) {
            String last = lines.get(epochs);
            assertTrue(last.matches("Training time: \\d+\\.\\d\\d s"), last);
        }
    }

    @BeforeEach
    void look() {
        log.inSight.set(true);
    }

    @Test
    void outOfSightNothingIsWrittenAndAllOfItIsThereAtTheNextLook() {
        log.inSight.set(false);
        lab.session().begin(Runs.experiment("epochs", "2"));
        lab.session().play(Stretch.TARGET);
        assertEquals(List.of(), log.lines());
        log.inSight.set(true);
        assertLines("Test", 2, true);
    }

    @Test
    void eachEpochBecomesALineAndTheEndTellsTheTime() {
        lab.session().begin(Runs.experiment("epochs", "2"));
        assertLines("Test", 0, false);
        lab.session().play(Stretch.BATCH);
        assertLines("Test", 0, false);
        lab.session().play(Stretch.EPOCH);
        assertLines("Test", 1, false);
        lab.session().play(Stretch.TARGET);
        assertLines("Test", 2, true);
    }

    @Test
    void furtherEpochsFollowAndTheTimeStandsLast() {
        lab.session().begin(Runs.experiment());
        lab.session().play(Stretch.TARGET);
        assertLines("Test", 1, true);
        lab.session().play(Stretch.TARGET);
        assertLines("Test", 2, true);
    }

    @Test
    void anotherRunBeginsAnotherLog() {
        lab.session().begin(Runs.experiment());
        lab.session().play(Stretch.TARGET);
        lab.session().begin(Runs.experiment("validation", "20", "epochs", "3"));
        assertLines("Val", 0, false);
        lab.session().play(Stretch.TARGET);
        assertLines("Val", 3, true);
        assertEquals(
                log.lines().get(0) + "\n" + log.lines().get(1) + "\n",
                LogViewModel.text(log.lines().subList(0, 2)));
    }
}
