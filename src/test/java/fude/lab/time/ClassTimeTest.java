package fude.lab.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.RunCard;
import fude.lab.setting.Plan;
import fude.lab.setting.SettingCatalog;
import fude.nn.LayerSpec;
import fude.text.ReportedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be run until the bell rings. */
class ClassTimeTest {
    private static final DataSize MNIST = DataSize.of("mnist", null).orElseThrow();
    private static final Map<String, String> SETTINGS =
            Map.of("layers", "dense 128 relu, dropout 0.2, dense 64 relu", "epochs", "10");

    /** Five epochs of these settings took ten seconds. */
    private static final RunCard RUN = TimedRuns.card("mnist", SETTINGS, 5, 10);

    private static ClassTime left(double seconds, RunCard... runs) {
        try {
            Plan plan = SettingCatalog.apply(SETTINGS, Plan.DEFAULT);
            return new ClassTime(seconds, plan, MNIST, MeasuredSpeed.of(List.of(runs), null));
        } catch (ReportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double needed(ClassTime time, Plan plan) {
        return time.speed().seconds(plan, MNIST).orElseThrow();
    }

    @Test
    void asManyEpochsAsFitAndNotOneMore() {
        ClassTime time = left(60, RUN);
        int epochs = time.epochs().orElseThrow();
        assertEquals(28, epochs, 1);
        Plan plan = time.plan();
        assertTrue(needed(time, plan.withConfig(plan.config().withEpochs(epochs))) <= 60);
        assertTrue(needed(time, plan.withConfig(plan.config().withEpochs(epochs + 1))) > 60);
    }

    @Test
    void asManyImagesAsFitAndNeverMoreThanThereAre() {
        ClassTime time = left(10, RUN);
        int images = time.images().orElseThrow();
        assertTrue(images > 20_000 && images < 30_000, "of 60,000, in half the time: " + images);
        assertEquals(60_000, left(600, RUN).images().orElseThrow());
    }

    @Test
    void theWidestNetworkThatFits() {
        List<LayerSpec> narrow = left(10, RUN).layers().orElseThrow();
        assertEquals(
                List.of("dense 32 relu", "dropout 0.2", "dense 16 relu"),
                narrow.stream().map(LayerSpec::text).toList());
        List<LayerSpec> wide = left(300, RUN).layers().orElseThrow();
        assertTrue(wide.get(0).units() > 512, wide.toString());
    }

    @Test
    void nothingIsSaidWithoutASpeedOrTime() {
        assertTrue(left(60).epochs().isEmpty());
        assertTrue(left(60).needed().isEmpty());
        assertTrue(left(60).layers().isEmpty());
        assertTrue(left(0.5, RUN).epochs().isEmpty(), "an epoch takes two seconds");
        assertEquals(21, left(1, RUN).needed().orElseThrow(), 1);
    }
}
