package fude.ui.plane;

import fude.ui.look.Palette;
import javafx.scene.paint.Color;

/** The colours of classes, and their mixtures as pixels. */
record ClassColors(Palette palette) {
    Color of(int label) {
        return palette.line(label);
    }

    /** A class's colour over paper, as an opaque pixel. */
    int over(int label, double strength) {
        return Palette.argb(palette.surface().interpolate(of(label), strength));
    }
}
