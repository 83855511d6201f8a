package fude.ui.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The paper as large as answer and bars leave it, in panes of every shape. */
class PaperFirstTest {
    private static final double ANSWER = 60;
    private static final double BARS = 200;
    private static final double LEAST_BARS = 70;
    private static final double SEEN = 84;

    private final Region page = new Region();
    private final Region answer = fixed(ANSWER, ANSWER);
    private final Region bars = fixed(LEAST_BARS, BARS);
    private final Region seen = fixed(SEEN, SEEN);
    private final PaperFirst all =
            new PaperFirst(new PaperPane(page, List.of(fixed(30, 30))), answer, bars, seen);

    private static Region fixed(double least, double usual) {
        Region region = new Region();
        region.setMinSize(30, least);
        region.setPrefSize(30, usual);
        return region;
    }

    private void layOut(double width, double height) {
        all.resize(width, height);
        all.layout();
        all.getChildrenUnmodifiable().forEach(child -> ((Region) child).layout());
        assertEquals(page.getWidth(), page.getHeight());
        assertTrue(bars.getBoundsInParent().getMaxY() <= height);
    }

    @Test
    void aHighPaneHasAPaperOfItsWidth() {
        layOut(280, 800);
        assertEquals(280, page.getWidth());
        assertEquals(BARS, bars.getHeight());
        assertTrue(seen.isVisible());
    }

    @Test
    void whereHeightIsShortThePictureGoesFirstAndThenTheBarsShrink() {
        layOut(280, 600);
        assertEquals(280, page.getWidth());
        assertEquals(BARS, bars.getHeight());
        assertFalse(seen.isVisible());
        layOut(280, 470);
        assertEquals(280, page.getWidth());
        assertTrue(bars.getHeight() < BARS);
        assertTrue(bars.getHeight() >= LEAST_BARS);
    }

    @Test
    void anEnlargedPaneGrowsItsPaperBesideTheAnswer() {
        layOut(1200, 700);
        assertTrue(page.getWidth() > 640, "" + page.getWidth());
        assertTrue(answer.getLayoutX() > page.getWidth());
    }
}
