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
        return pixel(palette.surface().interpolate(of(label), strength));
    }

    /** A colour as an opaque pixel, 0xAARRGGBB. */
    static int pixel(Color color) {
        return 0xff000000
                | (int) Math.round(255 * color.getRed()) << 16
                | (int) Math.round(255 * color.getGreen()) << 8
                | (int) Math.round(255 * color.getBlue());
    }
}
