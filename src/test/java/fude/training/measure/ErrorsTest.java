package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErrorsTest {

    /** Off by 1, −1, 2 where one unit means 10; the targets 1, 2, 6 are 14 apart in squares. */
    @Test
    void errorsAreInTheUnitsOfTheData() {
        Errors.Sum sum = new Errors.Sum(10);
        sum.add(2, 1);
        sum.add(1, 2);
        sum.add(8, 6);
        Errors errors = sum.errors();
        assertEquals(3, errors.samples());
        assertEquals(40 / 3.0, errors.mae(), 1e-9);
        assertEquals(200, errors.mse(), 1e-9);
        assertEquals(Math.sqrt(200), errors.rmse(), 1e-9);
        assertEquals(1 - 6 / 14.0, errors.r2(), 1e-9);
    }

    @Test
    void aMeanHasNoShareOfWhatIsAllAlike() {
        Errors.Sum sum = new Errors.Sum(1);
        sum.add(2, 1);
        sum.add(1, 1);
        assertTrue(Double.isNaN(sum.errors().r2()));
    }

    @Test
    void whoAnswersTheMeanExplainsNothing() {
        Errors.Sum sum = new Errors.Sum(1);
        for (int y : new int[] {1, 2, 3}) {
            sum.add(2, y);
        }
        assertEquals(0, sum.errors().r2(), 1e-12);
    }
}
