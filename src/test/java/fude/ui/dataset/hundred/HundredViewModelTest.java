package fude.ui.dataset.hundred;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import fude.data.DatasetSplit;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred images are drawn by lot, the same ones for the same number. */
class HundredViewModelTest {
    private final Lab lab = Locked.lab();

    private HundredViewModel looking() {
        HundredViewModel model = new HundredViewModel(lab);
        model.inSight.set(true);
        return model;
    }

    private List<Integer> places(HundredViewModel model) {
        return model.hundredProperty().get().places();
    }

    @Test
    void theSameNumberDrawsTheSameImagesEverywhere() {
        Learned.begin(lab);
        Learned.learn(lab);
        HundredViewModel one = looking();
        HundredViewModel other = looking();
        List<Integer> first = places(one);
        assertEquals(100, new HashSet<>(first).size());
        assertEquals(first, places(other));
        one.next();
        assertNotEquals(first, places(one));
        other.number.set(2);
        assertEquals(places(one), places(other));
    }

    @Test
    void theSameImagesAreAnsweredAgainWhenTheNetworkIsMeasuredAgain() {
        Learned.begin(lab);
        Learned.learn(lab);
        HundredViewModel model = looking();
        List<Integer> before = places(model);
        List<Integer> wrong = model.hundredProperty().get().wrong();
        Locked.stands(lab, Locked.snapshot(Runs.DIGITS.test().size()));
        assertEquals(before, places(model));
        assertNotEquals(wrong, model.hundredProperty().get().wrong());
    }

    @Test
    void underLockTheyAreValidationImages() {
        DatasetSplit data = Locked.data("digits");
        Locked.choose(lab, data);
        Locked.card(lab, Locked.card());
        Locked.stands(lab, Locked.snapshot(data.measured().size()));
        HundredViewModel model = looking();
        assertSame(data.validation().orElseThrow(), model.hundredProperty().get().images());
        assertEquals(2, places(model).size(), "as many as there are");
    }

    @Test
    void nothingIsDrawnOutOfSightOrBeforeAMeasurement() {
        HundredViewModel model = new HundredViewModel(lab);
        Learned.begin(lab);
        model.inSight.set(true);
        assertNull(model.hundredProperty().get(), "not measured yet");
        model.inSight.set(false);
        Learned.learn(lab);
        assertNull(model.hundredProperty().get(), "out of sight");
        model.inSight.set(true);
        assertEquals(100, places(model).size());
        Locked.choose(lab, Locked.open(Locked.data("digits")));
        assertNull(model.hundredProperty().get(), "answers to other images");
    }

    @Test
    void onlyTheWrongOnesAreWrong() {
        Learned.begin(lab);
        Learned.learn(lab);
        Hundred hundred = looking().hundredProperty().get();
        for (int place : hundred.places()) {
            boolean wrong = hundred.answers().predicted(place) != Runs.DIGITS.test().label(place);
            assertEquals(wrong, hundred.wrong().contains(place));
        }
    }
}
