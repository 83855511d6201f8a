package fude.ui.handwriting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.ink.Stroke;
import fude.ink.StrokeBounds;
import fude.ink.handwriting.WritingStyle;
import fude.ink.handwriting.WrittenDigit;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import org.junit.jupiter.api.Test;

class HandwritingViewModelTest {
    private final HandwritingViewModel model = new HandwritingViewModel(Runnable::run);

    private WrittenDigit written() {
        return model.writtenProperty().get();
    }

    @Test
    void aTwoIsWrittenFirstAndAnotherDigitWhenItIsChosen() {
        assertEquals(2, model.digit.get());
        List<Stroke> two = written().strokes();
        model.digit.set(8);
        assertNotEquals(two, written().strokes());
    }

    @Test
    void theSameHandWritesItDifferentlyEachTime() {
        List<Stroke> first = written().strokes();
        model.again();
        assertNotEquals(first, written().strokes());
    }

    @Test
    void anotherHandWritesItDifferently() {
        List<Stroke> first = written().strokes();
        model.anotherHand();
        assertNotEquals(first, written().strokes());
    }

    @Test
    void everyHabitChangesTheImageAndTheUsualOnesBringItBack() {
        byte[] usual = written().image();
        for (DoubleProperty habit : List.of(model.slant, model.thickness, model.wobble)) {
            habit.set(habit.get() + 0.8);
            assertFalse(Arrays.equals(usual, written().image()));
            model.usual();
            assertArrayEquals(usual, written().image());
        }
        assertEquals(WritingStyle.USUAL.thickness(), model.thickness.get());
    }

    @Test
    void itIsPutIntoTheMiddleOfThePaper() {
        StrokeBounds bounds = StrokeBounds.of(model.onPaper());
        assertEquals(0.5, bounds.middleX(), 1e-9);
        assertEquals(0.5, bounds.middleY(), 1e-9);
        assertEquals(0.7, bounds.longest(), 1e-9);
        assertTrue(model.penOnPaper() > 0);
    }
}
