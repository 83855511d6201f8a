package fude.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.lab.session.HeldWorker;
import fude.lab.session.RunStore;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.ui.Runs;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The result of a run in words. */
class OutcomeTest {
    private final HeldWorker worker = new HeldWorker();
    private final Lab lab = new Lab(worker, RunStore.none(), () -> null);
    private final Outcome outcome = new Outcome(lab, new Language(Texts.ENGLISH));

    @Test
    void aRunThatPausesInItsFirstEpochIsNotSaidToBeRunning() {
        lab.session().begin(Runs.experiment("batch-size", "200").withLayers(List.of()));
        worker.doAll();
        lab.session().play(Stretch.BATCH);
        worker.doAll();
        assertEquals("Paused in epoch 1; test images are measured at its end.", outcome.result());
    }
}
