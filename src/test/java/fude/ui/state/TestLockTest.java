package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.numbers.NumberSplit;
import fude.ui.Runs;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestLockTest {
    private final Lab lab = Locked.lab();
    private final TestLock lock = lab.testLock();
    private final DatasetSplit data = Locked.data("digits");

    @Test
    void theTestImagesAloneAreHidden() {
        Locked.choose(lab, data);
        assertTrue(lock.hides(data.test()));
        assertFalse(lock.hides(data.training()));
        assertFalse(lock.hides(data.measured()));
        Locked.card(lab, Locked.card());
        assertTrue(lock.hides(data.test()), "a run without an exam");
    }

    @Test
    void theExamOpensThemForItsRunAlone() {
        Locked.choose(lab, data);
        Locked.card(lab, Locked.examined());
        assertFalse(lock.hides(data.test()));
        Locked.card(lab, null);
        assertTrue(lock.hides(data.test()), "the next run");
    }

    @Test
    void testPointsAreLockedAsImagesAre() {
        NumberSplit points =
                (NumberSplit) Runs.small("spiral points=40", "validation", "20").chosenData();
        Locked.choose(lab, points);
        assertTrue(lock.hides(points.test()));
        assertFalse(lock.hides(points.training()));
        assertFalse(lock.hides(points.measured()));
        Locked.card(lab, Locked.examined());
        assertFalse(lock.hides(points.test()));
    }

    @Test
    void nothingIsHiddenWithoutValidationImages() {
        assertFalse(lock.hides((Dataset) null), "no data yet");
        Locked.choose(lab, Locked.open(data));
        assertFalse(lock.hides(data.test()));
        assertNull(lock.lockedProperty().get());
    }

    @Test
    void tellsWheneverOtherImagesAreLocked() {
        List<Dataset> told = new ArrayList<>();
        lock.lockedProperty().addListener((o, was, is) -> told.add(is));
        DatasetSplit other = Locked.data("mnist");
        Locked.choose(lab, data);
        Locked.choose(lab, other);
        Locked.card(lab, Locked.examined());
        assertEquals(3, told.size());
        assertSame(data.test(), told.get(0));
        assertSame(other.test(), told.get(1));
        assertNull(told.get(2));
    }

    @Test
    void drawingsAreHiddenWhereTheyAreTestImages() {
        Locked.choose(lab, Locked.data("mnist+drawings"));
        assertFalse(lock.hidesDrawings(), "all are learned from");
        Locked.choose(lab, Locked.data("drawings+mnist"));
        assertTrue(lock.hidesDrawings());
        Locked.card(lab, Locked.examined());
        assertFalse(lock.hidesDrawings());
    }
}
