package fude.ui.training.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.training.Intervention;
import fude.training.LearningCurve;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Overlays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandMarksTest {
    private static final int BATCHES = 100;

    private static List<Overlays.Change> marks(List<Intervention> interventions) {
        return HandMarks.of(
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
                        null));
    }

    private static String words(Overlays.Change change) {
        return Texts.ENGLISH.get(change.what());
    }

    @Test
    void eachChangeOfTheRateIsMarkedWhereItTookEffect() {
        List<Overlays.Change> marks =
                marks(
                        List.of(
                                new Intervention(0, 0, 0.1, 20),
                                new Intervention(1, 50, 0.2, 20),
                                new Intervention(3, 0, 0.2, 30),
                                new Intervention(4, 0, 0.1, 20)));
        assertEquals(List.of(1.5, 4.0), marks.stream().map(Overlays.Change::position).toList());
        assertTrue(words(marks.get(0)).contains("0.1 → 0.2"), words(marks.get(0)));
    }

    @Test
    void aSliderThatIsDraggedIsOneChange() {
        List<Intervention> dragged =
                IntStream.range(0, 10)
                        .mapToObj(i -> new Intervention(2, i, 0.1 + i / 100.0, 20))
                        .toList();
        List<Overlays.Change> marks = marks(dragged);
        assertEquals(1, marks.size());
        assertTrue(words(marks.get(0)).contains("0.1 → 0.19"), words(marks.get(0)));
    }

    @Test
    void whateverIsSetThereAreSoFewMarksThatTheCurveIsSeen() {
        List<Intervention> always =
                IntStream.range(0, 20 * BATCHES)
                        .mapToObj(
                                i -> new Intervention(i / BATCHES, i % BATCHES, 0.1 + i / 1e5, 20))
                        .toList();
        assertTrue(marks(always).size() <= 150, "" + marks(always).size());
    }
}
