package fude.ui.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import fude.ink.PaperSheet;
import fude.ink.handwriting.Handwriting;
import fude.ink.handwriting.WritingStyle;
import fude.lab.Experiment;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.Samples;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import org.junit.jupiter.api.Test;

/** The classes change while a photograph is looked at. */
class OtherClassesTest {
    private final Lab lab = Locked.lab();
    private final PhotoViewModel model =
            new PhotoViewModel(lab, new Paper(), Runnable::run, many -> {});

    /** A 4 and a 7 on ruled paper in slanting light. */
    private static PaperSheet written() {
        PaperSheet sheet = new PaperSheet(640, 240, 4).tilted(-2).rule(48, 2, false);
        double left = 80;
        for (int digit : new int[] {4, 7}) {
            var strokes = Handwriting.write(digit, 3, 1, WritingStyle.USUAL).strokes();
            left += 50 + sheet.write(strokes, left, 70, 100, 9);
        }
        return sheet;
    }

    private int found() {
        return model.readingProperty().get().digits().size();
    }

    @Test
    void aPhotographIsSearchedAgainForOtherClasses() {
        Learned.begin(lab);
        model.inSight.set(true);
        model.open(() -> written().photographed(PaperSheet.Light.SLANTING, 0.6, 3));
        assertEquals(2, found());
        Runs.begin(lab, Experiment.on(Samples.garments()));
        assertNotEquals(2, found(), "clothes are no writing");
        Learned.begin(lab);
        assertEquals(2, found());
    }
}
