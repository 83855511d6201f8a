package fude.ink.photo;

import fude.ink.Mask;
import fude.ink.PixelBox;
import java.util.List;

/**
 * What is printed on the paper: its lines, and frames.
 *
 * @param gone all of it
 * @param places the insides of frames
 */
record Printed(Mask gone, List<PixelBox> places) {

    /**
     * Ruled and squared paper are no forms.
     *
     * @param faint where there is ink, however faint
     */
    static Printed of(Mask faint) {
        RuledLines lines = RuledLines.of(faint);
        if (lines.onPaper()) {
            return new Printed(lines.gone(), List.of());
        }
        Frames frames = Frames.of(faint);
        if (frames.places().isEmpty()) {
            return new Printed(lines.gone(), List.of());
        }
        Mask others = RuledLines.of(faint.without(frames.gone())).gone();
        return new Printed(frames.gone().with(others), frames.places());
    }

    /** Where everything is taken for writing. */
    static Printed nothing(Mask faint) {
        return new Printed(new Mask(faint.width(), faint.height()), List.of());
    }
}
