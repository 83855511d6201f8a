package fude.lab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.training.kept.KeptMoments;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateChangeTest {
    private static final int BATCHES = 100;

    private static List<RateChange> changes(List<Intervention> interventions) {
        return RateChange.of(
                new TrainingSnapshot(
                        TrainingStatus.RUNNING,
                        10,
                        0,
                        BATCHES,
                        20,
                        10,
                        0,
                        0,
                        0,
                        1,
                        0,
                        0.1,
                        interventions,
                        LearningCurve.of(new double[0], new double[0], List.of()),
                        null,
                        List.of(),
                        KeptMoments.NONE,
                        null,
                        null));
    }

    @Test
    void eachChangeOfTheRateIsMarkedWhereItTookEffect() {
        List<RateChange> changes =
                changes(
                        List.of(
                                new Intervention(0, 0, 0.1, 20),
                                new Intervention(1, 50, 0.2, 20),
                                new Intervention(3, 0, 0.2, 30),
                                new Intervention(4, 0, 0.1, 20)));
        assertEquals(List.of(1.5, 4.0), changes.stream().map(RateChange::position).toList());
        assertEquals(new RateChange(1.5, 0.1, 0.2), changes.get(0));
    }

    @Test
    void aSliderThatIsDraggedIsOneChange() {
        List<Intervention> dragged =
                IntStream.range(0, 10)
                        .mapToObj(i -> new Intervention(2, i, 0.1 + i / 100.0, 20))
                        .toList();
        List<RateChange> changes = changes(dragged);
        assertEquals(List.of(new RateChange(2.01, 0.1, 0.19)), changes);
    }

    @Test
    void whateverIsSetThereAreSoFewMarksThatTheCurveIsSeen() {
        List<Intervention> always =
                IntStream.range(0, 20 * BATCHES)
                        .mapToObj(
                                i -> new Intervention(i / BATCHES, i % BATCHES, 0.1 + i / 1e5, 20))
                        .toList();
        assertTrue(changes(always).size() <= 150, "" + changes(always).size());
    }
}
