package fude.ui.controls.plot;

import fude.ui.look.Palette;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** The heights of a surface as pixels, with a line between two levels; made once for each size. */
final class ContourPicture {
    /** The share of full colour of the lowest level. */
    private static final double FULL = 0.82;

    private Relief of;
    private Palette palette;
    private WritableImage image;

    /** The colours of the levels, the lowest, which is the deepest, first. */
    static Color[] colors(Palette palette) {
        Color[] colors = new Color[Relief.LEVELS];
        for (int level = 0; level < colors.length; level++) {
            double share = 1 - (double) level / (colors.length - 1);
            colors[level] = palette.surface().interpolate(palette.accent(), FULL * share * share);
        }
        return colors;
    }

    /** The picture of a surface, from its lowest y at the bottom. */
    WritableImage of(Relief relief, int width, int height, Palette with) {
        boolean same =
                relief == of
                        && with == palette
                        && image.getWidth() == width
                        && image.getHeight() == height;
        if (!same) {
            image = make(relief, width, height, with);
            of = relief;
            palette = with;
        }
        return image;
    }

    private static WritableImage make(Relief relief, int width, int height, Palette palette) {
        int[] fill = new int[Relief.LEVELS];
        int[] line = new int[Relief.LEVELS];
        Color[] colors = colors(palette);
        for (int level = 0; level < fill.length; level++) {
            fill[level] = Palette.argb(colors[level]);
            line[level] = Palette.argb(colors[level].interpolate(palette.quiet(), 0.45));
        }
        int none = Palette.argb(palette.grid());
        int[] bands = bands(relief, width, height);
        int[] pixels = new int[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int at = row * width + column;
                int band = bands[at];
                boolean edge =
                        column + 1 < width && bands[at + 1] != band
                                || row + 1 < height && bands[at + width] != band;
                pixels[at] = band < 0 ? none : edge ? line[band] : fill[band];
            }
        }
        WritableImage made = new WritableImage(width, height);
        made.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return made;
    }

    private static int[] bands(Relief relief, int width, int height) {
        double[] extremes = relief.extremes();
        int[] bands = new int[width * height];
        for (int row = 0; row < height; row++) {
            double y = relief.highY() - (row + 0.5) / height * (relief.highY() - relief.lowY());
            for (int column = 0; column < width; column++) {
                double x =
                        relief.lowX() + (column + 0.5) / width * (relief.highX() - relief.lowX());
                bands[row * width + column] = Relief.band(relief.at(x, y), extremes);
            }
        }
        return bands;
    }
}
