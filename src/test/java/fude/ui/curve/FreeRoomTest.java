package fude.ui.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Quantity;
import fude.ui.controls.plot.Axis;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Where words may stand beside the lines of a run. */
class FreeRoomTest {
    private static final Plot PLOT =
            new Plot(
                    new Axis(0, 10, 100, 600),
                    new Axis(0, 5, 300, 20),
                    new Axis(0, 1, 300, 20),
                    Quantity.MEASURED_ACCURACY);
    private static final double WIDTH = 60;
    private static final double HEIGHT = 14;

    /** Falls from 4 in epoch 1 to 0.4 in epoch 10; right in 9 of 10 from epoch 1 on. */
    private static final CurveModel MODEL =
            Models.of(Curves.of(4, 4, 3.6, 3.2, 2.8, 2.4, 2, 1.6, 1.2, 0.8, 0.4), 10);

    private final FreeRoom room = room();

    private static FreeRoom room() {
        Map<Quantity, DataSeries> own = new EnumMap<>(Quantity.class);
        for (Quantity quantity : Quantity.of(true)) {
            own.put(quantity, DataSeries.of(MODEL.curve(), quantity, Resolution.FINE));
        }
        return new FreeRoom(PLOT, own, MODEL.companions());
    }

    /** Whether the training loss or the accuracy of the run is within a place. */
    private static boolean isCrossed(Rectangle2D place) {
        for (Quantity quantity : Quantity.of(true)) {
            DataSeries series = DataSeries.of(MODEL.curve(), quantity, Resolution.FINE);
            for (int i = 1; i < series.size(); i++) {
                for (double share = 0; share <= 1; share += 0.01) {
                    double x = series.x()[i - 1] + share * (series.x()[i] - series.x()[i - 1]);
                    double y = series.y()[i - 1] + share * (series.y()[i] - series.y()[i - 1]);
                    if (place.contains(PLOT.x().pixel(x), PLOT.y(quantity).pixel(y))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Test
    void aNameStandsBehindTheEndOfItsLine() {
        Rectangle2D place = room.besideEnd(250, 250, WIDTH, HEIGHT).orElseThrow();
        assertTrue(place.getMinX() > 250 && place.getMinX() < 260, place.toString());
        assertEquals(250, (place.getMinY() + place.getMaxY()) / 2);
    }

    @Test
    void wordsBesideAMarkKeepAwayFromIt() {
        Rectangle2D mark = new Rectangle2D(243, 243, 14, 14);
        room.keep(mark);
        Rectangle2D place = room.beside(250, 250, 7, 2, WIDTH, HEIGHT).orElseThrow();
        assertFalse(place.intersects(mark), place.toString());
        assertTrue(place.getMinX() < 270, place.toString());
    }

    @Test
    void whereNoPlaceIsFreeTwoNamesAtOneLevelStillKeepApart() {
        Rectangle2D one = room.across(150, WIDTH, HEIGHT);
        Rectangle2D other = room.across(152, WIDTH, HEIGHT);
        assertFalse(one.intersects(other), one + " and " + other);
    }

    @Test
    void aNameGivesWayToTheLinesOfTheRun() {
        int placed = 0;
        for (double x = 110; x <= 600; x += 35) {
            for (double y = 30; y <= 290; y += 20) {
                Optional<Rectangle2D> place = room().besideEnd(x, y, WIDTH, HEIGHT);
                placed += place.isPresent() ? 1 : 0;
                assertFalse(place.map(FreeRoomTest::isCrossed).orElse(false), x + ", " + y);
            }
        }
        assertTrue(placed > 150, placed + " of 210");
    }

    @Test
    void namesDoNotCoverOneAnother() {
        Rectangle2D one = room.besideEnd(250, 250, WIDTH, HEIGHT).orElseThrow();
        Rectangle2D other = room.besideEnd(250, 252, WIDTH, HEIGHT).orElseThrow();
        assertFalse(one.intersects(other));
    }

    @Test
    void theNameOfALevelStaysWhenTheLinesComeToRunThere() {
        double level = PLOT.beside().pixel(0.9);
        Rectangle2D place = room.along(level, WIDTH, HEIGHT).orElseThrow();
        assertFalse(isCrossed(place));
        assertTrue(Math.abs((place.getMinY() + place.getMaxY()) / 2 - level) < HEIGHT);
    }
}
