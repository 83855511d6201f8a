package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.Numeric;
import fude.text.ReportedException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class RestTest {
    private static final TrainingConfig CONFIG = SmallRuns.CONFIG.withEpochs(1);

    private static Trainer run(TrainingControl control) throws ReportedException {
        Trainer trainer = SmallRuns.trainer("dense 20 relu", CONFIG);
        trainer.run(Trainer.Stretch.TARGET, control, SmallRuns.NOBODY);
        return trainer;
    }

    private static TrainingControl resting(long millis) {
        TrainingControl control = SmallRuns.control(CONFIG);
        control.restUntil(System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
        return control;
    }

    @Test
    void aRunRestsWhileSomebodyWaits() {
        long start = System.nanoTime();
        resting(30).awaitRest();
        assertTrue(System.nanoTime() - start >= TimeUnit.MILLISECONDS.toNanos(25));
    }

    @Test
    void aRunGoesOnAfterARestAndLearnsTheSame() throws ReportedException {
        Trainer rested = run(resting(100));
        assertEquals(TrainingStatus.FINISHED, rested.snapshot().status());
        assertEquals(
                run(SmallRuns.control(CONFIG)).snapshot().evaluation().loss(),
                rested.snapshot().evaluation().loss());
    }
}
