package fude.ui.state;

import fude.ink.Eraser;
import fude.ink.Stroke;

/** The way of the eraser over the paper, from where it is set down until it is lifted. */
final class EraserTrail {
    private Stroke.Point last;
    private boolean hasErased;

    /** Sets the eraser down, or moves it; returns what it passes over. */
    Eraser moveTo(double x, double y) {
        Stroke.Point here = new Stroke.Point(x, y);
        Stroke.Point from = last == null ? here : last;
        hasErased &= last != null;
        last = here;
        return new Eraser(from.x(), from.y(), x, y, Paper.ERASER, Paper.PEN);
    }

    /** It erases something now; returns whether that is the first time since it was set down. */
    boolean erasesFirst() {
        boolean first = !hasErased;
        hasErased = true;
        return first;
    }

    void lift() {
        last = null;
    }
}
