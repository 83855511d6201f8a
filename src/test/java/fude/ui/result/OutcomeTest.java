package fude.ui.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.HeldWorker;
import fude.lab.session.RunStore;
import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
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

    /** A run that was opened again is measured as it stands, between two epochs. */
    @Test
    void aMeasurementWithinAnEpochIsNotSaidToBeOfTheEpochBefore() {
        Experiment experiment = Runs.experiment("batch-size", "200");
        TrainingSnapshot epoch = Runs.trained(experiment);
        TrainingSnapshot other = Runs.trained(experiment.withLayers(List.of()));
        Runs.begin(lab, experiment);
        Runs.show(lab, Runs.card("this", null, experiment, epoch), within(epoch, epoch));
        assertTrue(outcome.result().contains("after epoch 1;"), outcome.result());
        Runs.show(lab, Runs.card("this", null, experiment, epoch), within(epoch, other));
        assertTrue(outcome.result().contains("within epoch 2;"), outcome.result());
    }

    private static TrainingSnapshot within(TrainingSnapshot run, TrainingSnapshot measured) {
        return new TrainingSnapshot(
                TrainingStatus.PAUSED,
                1,
                3,
                run.batchesPerEpoch(),
                2,
                1,
                run.imagesPerSecond(),
                run.secondsLeft(),
                run.seconds(),
                run.threads(),
                0,
                run.learningRate(),
                run.interventions(),
                run.curve(),
                measured.evaluation(),
                run.layers(),
                run.moments(),
                run.classifier(),
                null);
    }
}
