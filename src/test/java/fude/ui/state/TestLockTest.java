package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestLockTest {
    private final Lab lab = new Lab();
    private final TestLock lock = lab.testLock();
    private final DatasetSplit data = Locked.data("digits");

    @Test
    void theTestImagesAloneAreHidden() {
        lab.chosenDataProperty().set(data);
        assertTrue(lock.hides(data.test()));
        assertFalse(lock.hides(data.training()));
        assertFalse(lock.hides(data.measured()));
        lab.cardProperty().set(Locked.card());
        assertTrue(lock.hides(data.test()), "a run without an exam");
    }

    @Test
    void theExamOpensThemForItsRunAlone() {
        lab.chosenDataProperty().set(data);
        lab.cardProperty().set(Locked.examined());
        assertFalse(lock.hides(data.test()));
        lab.cardProperty().set(null);
        assertTrue(lock.hides(data.test()), "the next run");
    }

    @Test
    void nothingIsHiddenWithoutValidationImages() {
        assertFalse(lock.hides(null), "no data yet");
        lab.chosenDataProperty().set(Locked.open(data));
        assertFalse(lock.hides(data.test()));
        assertNull(lock.lockedProperty().get());
    }

    @Test
    void tellsWheneverOtherImagesAreLocked() {
        List<Dataset> told = new ArrayList<>();
        lock.lockedProperty().addListener((o, was, is) -> told.add(is));
        DatasetSplit other = Locked.data("mnist");
        lab.chosenDataProperty().set(data);
        lab.chosenDataProperty().set(other);
        lab.cardProperty().set(Locked.examined());
        assertEquals(3, told.size());
        assertSame(data.test(), told.get(0));
        assertSame(other.test(), told.get(1));
        assertNull(told.get(2));
    }

    @Test
    void drawingsAreHiddenWhereTheyAreTestImages() {
        lab.chosenDataProperty().set(Locked.data("mnist+drawings"));
        assertFalse(lock.hidesDrawings(), "all are learned from");
        lab.chosenDataProperty().set(Locked.data("drawings+mnist"));
        assertTrue(lock.hidesDrawings());
        lab.cardProperty().set(Locked.examined());
        assertFalse(lock.hidesDrawings());
    }
}
