package fude.ink;

import fude.text.Named;
import java.util.Set;

/** What {@link Framing} does to ink, step by step; each can be left out to see what it is for. */
public enum FramingStep implements Named {
    /** The ink is cut out of the paper. Left out, the whole paper counts. */
    CROP,
    /** Its longer side becomes 20 pixels. Left out, it fills all 28. */
    BOX,
    /** The pen has one width in the image. Left out, it grows and shrinks with the drawing. */
    PEN,
    /** The centre of mass comes to the middle. Left out, the middle of the ink's box does. */
    CENTRE,
    /** Edges are grey. Left out, a pixel is paper or full ink. */
    GREY;

    /** Every step. */
    public static final Set<FramingStep> ALL = Set.of(values());
}
