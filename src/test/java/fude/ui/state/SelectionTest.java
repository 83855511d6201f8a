package fude.ui.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.reading.Drawing;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final Drawing FOUR = new Drawing(new byte[] {4}, List.of());
    private static final Drawing NINE = new Drawing(new byte[] {9}, List.of());

    private final Paper paper = new Paper();
    private final Lab lab = new Lab((work, result) -> {}, run -> {}, () -> null);
    private final Selection selection = new Selection(lab, paper);

    @Test
    void anImageComesWithItsClassAndAnotherSheetHasNone() {
        selection.image(FOUR, 4);
        assertEquals(FOUR, paper.drawingProperty().get());
        assertEquals(4, selection.labelProperty().get());
        paper.drawTo(0.5, 0.5);
        assertEquals(4, selection.labelProperty().get());
        paper.clear();
        assertEquals(Selection.UNKNOWN, selection.labelProperty().get());
    }

    @Test
    void backAndForwardGoThroughWhatWasChosen() {
        Selection.Unit unit = new Selection.Unit(0, 37);
        selection.image(FOUR, 4);
        selection.unit(unit);
        selection.weight(new Selection.Weight(12, unit));
        selection.image(NINE, 9);
        selection.back();
        assertEquals(FOUR, paper.drawingProperty().get());
        assertEquals(4, selection.labelProperty().get());
        selection.back();
        assertNull(selection.weightProperty().get());
        assertEquals(unit, selection.unitProperty().get());
        selection.forward();
        selection.forward();
        assertEquals(9, selection.labelProperty().get());
        assertFalse(selection.canGoForward().get());
    }

    @Test
    void aWeightBringsItsUnitAndAnotherUnitEndsIt() {
        Selection.Unit unit = new Selection.Unit(1, 3);
        selection.weight(new Selection.Weight(Selection.Weight.BIAS, unit));
        assertEquals(unit, selection.unitProperty().get());
        selection.unit(new Selection.Unit(0, 3));
        assertNull(selection.weightProperty().get());
    }

    @Test
    void whatIsChosenTwiceIsRememberedOnce() {
        selection.shouldBe(7);
        selection.shouldBe(7);
        selection.back();
        assertFalse(selection.canGoBack().get());
        assertTrue(selection.canGoForward().get());
    }
}
