package fude.lab.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.RunCard;
import fude.lab.setting.Plan;
import fude.lab.setting.SettingCatalog;
import fude.text.ReportedException;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Times of runs to come, from those of runs that were. */
class MeasuredSpeedTest {
    private static final DataSize MNIST = DataSize.of("mnist", null).orElseThrow();
    private static final Map<String, String> SMALL = Map.of("layers", "dense 64 relu");
    private static final Map<String, String> LARGE = Map.of("layers", "dense 1024 relu");

    private static Plan plan(Map<String, String> settings, int epochs) {
        try {
            return SettingCatalog.apply(settings, Plan.DEFAULT)
                    .withConfig(
                            SettingCatalog.apply(settings, Plan.DEFAULT)
                                    .config()
                                    .withEpochs(epochs));
        } catch (ReportedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static double seconds(List<RunCard> runs, Map<String, String> settings, int epochs) {
        return MeasuredSpeed.of(runs, null)
                .seconds(plan(settings, epochs), MNIST)
                .orElse(Double.NaN);
    }

    @Test
    void theSameRunAgainTakesTheSameTimeAndSomeForMeasuring() {
        List<RunCard> runs = List.of(TimedRuns.card("mnist", SMALL, 5, 10));
        assertEquals(10.6, seconds(runs, SMALL, 5), 0.5);
        assertEquals(21.2, seconds(runs, SMALL, 10), 1);
    }

    @Test
    void moreParametersAndImagesTakeLonger() {
        List<RunCard> runs = List.of(TimedRuns.card("mnist", SMALL, 5, 10));
        assertTrue(seconds(runs, LARGE, 5) > 8 * seconds(runs, SMALL, 5));
        Map<String, String> few = Map.of("layers", "dense 64 relu", "first", "6000");
        assertEquals(1.6, seconds(runs, few, 5), 0.2);
    }

    @Test
    void theRunThatIsMostLikeItTellsTheSpeed() {
        RunCard small = TimedRuns.card("mnist", SMALL, 5, 10);
        RunCard large = TimedRuns.card("mnist", LARGE, 5, 20);
        assertEquals(21, seconds(List.of(small, large), LARGE, 5), 1);
        assertEquals(10.6, seconds(List.of(large, small), SMALL, 5), 0.5);
    }

    @Test
    void nothingIsKnownWithoutARunOfThisMachine() {
        RunCard elsewhere = TimedRuns.card("mnist", SMALL, 5, 10, "Elsewhere 128");
        RunCard unknown = TimedRuns.card("/a/folder", SMALL, 5, 10);
        RunCard short1 = TimedRuns.card("mnist", SMALL, 0, 0.01);
        OptionalDouble none =
                MeasuredSpeed.of(List.of(elsewhere, unknown, short1), null)
                        .seconds(plan(SMALL, 1), MNIST);
        assertTrue(none.isEmpty());
    }

    @Test
    void classesAndValidationLeaveFewerImages() {
        DataSize two = MNIST.chosen(plan(Map.of("classes", "4,9", "validation", "25"), 1).choice());
        assertEquals(new DataSize(784, 2, 9000, 3000, false), two);
    }
}
