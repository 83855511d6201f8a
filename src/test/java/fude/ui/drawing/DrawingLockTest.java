package fude.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import org.junit.jupiter.api.Test;

/** A test image that was on the paper before the lock fell is not read after it. */
class DrawingLockTest {
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final DatasetSplit data = Locked.data("digits");

    DrawingLockTest() {
        new DrawingViewModel(lab, paper, request -> {});
        Locked.choose(lab, Locked.open(data));
        paper.put(data.test().image(0));
    }

    @Test
    void theLockTakesImagesFromThePaper() {
        assertFalse(paper.blank().get());
        Locked.choose(lab, data);
        assertTrue(paper.blank().get());
        assertFalse(paper.undoableProperty().get() && isImageUndone(), "undoing brings it back");
    }

    private boolean isImageUndone() {
        paper.undo();
        return paper.imageProperty().get() != null;
    }

    @Test
    void withoutALockTheImageStays() {
        Locked.choose(lab, Locked.open(Locked.data("mnist")));
        assertFalse(paper.blank().get());
    }
}
