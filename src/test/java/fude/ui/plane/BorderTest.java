package fude.ui.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.numbers.Frame;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class BorderTest {
    private static final int SIDE = 40;

    private static PlaneAnswers answers(DoubleBinaryOperator ofSecond) {
        float[] probabilities = new float[2 * SIDE * SIDE];
        PlaneAnswers empty = new PlaneAnswers(Frame.PLANE, SIDE, 2, probabilities);
        for (int cell = 0; cell < SIDE * SIDE; cell++) {
            double second = ofSecond.applyAsDouble(empty.x(cell % SIDE), empty.y(cell / SIDE));
            probabilities[2 * cell] = (float) (1 - second);
            probabilities[2 * cell + 1] = (float) second;
        }
        return empty;
    }

    @Test
    void aLineIsFoundWhereBothClassesAreEquallyProbable() {
        double[] pieces = Border.of(answers((x, y) -> 0.5 + (y - 0.5 * x - 1) / 20));
        assertTrue(pieces.length >= 4 * (SIDE - 1), "it goes through all of the plane");
        for (int i = 0; i < pieces.length; i += 2) {
            assertEquals(0.5 * pieces[i] + 1, pieces[i + 1], 1e-4);
        }
    }

    @Test
    void aCircleIsClosed() {
        double[] pieces = Border.of(answers((x, y) -> x * x + y * y < 9 ? 1 : 0));
        double length = 0;
        for (int i = 0; i < pieces.length; i += 4) {
            length += Math.hypot(pieces[i] - pieces[i + 2], pieces[i + 1] - pieces[i + 3]);
            assertEquals(3, Math.hypot(pieces[i], pieces[i + 1]), 0.3);
        }
        assertEquals(2 * Math.PI * 3, length, 2.5);
    }

    @Test
    void whereOneClassIsAnsweredEverywhereThereIsNone() {
        assertEquals(0, Border.of(answers((x, y) -> 0.2)).length);
        assertEquals(0, Border.of(answers((x, y) -> Double.NaN)).length, "nor of no answer");
    }
}
