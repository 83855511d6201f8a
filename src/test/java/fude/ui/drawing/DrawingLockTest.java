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
    private final Lab lab = new Lab();
    private final Paper paper = new Paper();
    private final DatasetSplit data = Locked.data("digits");

    DrawingLockTest() {
        new DrawingViewModel(lab, paper, request -> {});
        lab.chosenDataProperty().set(Locked.open(data));
        paper.put(data.test().image(0));
    }

    @Test
    void theLockTakesImagesFromThePaper() {
        assertFalse(paper.blank().get());
        lab.chosenDataProperty().set(data);
        assertTrue(paper.blank().get());
        assertFalse(paper.undoableProperty().get() && isImageUndone(), "undoing brings it back");
    }

    private boolean isImageUndone() {
        paper.undo();
        return paper.imageProperty().get() != null;
    }

    @Test
    void withoutALockTheImageStays() {
        lab.chosenDataProperty().set(Locked.open(Locked.data("mnist")));
        assertFalse(paper.blank().get());
    }
}
