package fude.ui.look;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.paint.Color;

/**
 * The colours that mean something, for what is painted; the style sheets hold the same ones.
 * Okabe–Ito, which colour-blind eyes tell apart, lightened for the dark theme.
 */
public record Palette(
        Color trainingLoss,
        Color measuredLoss,
        Color measuredAccuracy,
        Color wrong,
        Color accent,
        Color text,
        Color quiet,
        Color grid,
        Color surface,
        Color raised,
        Color border,
        List<Color> runs) {

    static final Palette LIGHT =
            new Palette(
                    Color.web("#0072b2"),
                    Color.web("#009e73"),
                    Color.web("#d55e00"),
                    Color.web("#d55e00"),
                    Color.web("#0969da"),
                    Color.web("#1f2328"),
                    Color.web("#59636e"),
                    Color.web("#e3e7ec"),
                    Color.web("#ffffff"),
                    Color.web("#f6f8fa"),
                    Color.web("#d1d9e0"),
                    Stream.of("#8250df", "#9a6700", "#116329", "#bf3989", "#0550ae", "#a40e26")
                            .map(Color::web)
                            .toList());

    static final Palette DARK =
            new Palette(
                    Color.web("#56b4e9"),
                    Color.web("#2fc795"),
                    Color.web("#ff9455"),
                    Color.web("#ff9455"),
                    Color.web("#58a6ff"),
                    Color.web("#e6edf3"),
                    Color.web("#9aa5b1"),
                    Color.web("#272e37"),
                    Color.web("#0d1117"),
                    Color.web("#161b22"),
                    Color.web("#3a434e"),
                    Stream.of("#bc8cff", "#e3b341", "#7ee787", "#ff9bce", "#a5d6ff", "#ff8182")
                            .map(Color::web)
                            .toList());

    /** The colour of another run in the chart; a run keeps its number. */
    public Color run(int number) {
        return runs.get(Math.floorMod(number, runs.size()));
    }

    /** The colour of a line by its place in a legend. */
    public Color line(int place) {
        List<Color> first = List.of(trainingLoss, measuredAccuracy, measuredLoss);
        int at = Math.floorMod(place, first.size() + runs.size());
        return at < first.size() ? first.get(at) : runs.get(at - first.size());
    }

    /** Text or paper: whichever has the greater contrast to a colour. */
    public Color legibleOn(Color colour) {
        return contrast(colour, text) > contrast(colour, surface) ? text : surface;
    }

    /** A colour as an opaque pixel, 0xAARRGGBB. */
    public static int argb(Color color) {
        return 0xff000000
                | (int) Math.round(255 * color.getRed()) << 16
                | (int) Math.round(255 * color.getGreen()) << 8
                | (int) Math.round(255 * color.getBlue());
    }

    private static double contrast(Color one, Color other) {
        double ratio = luminance(one) / luminance(other);
        return Math.max(ratio, 1 / ratio);
    }

    /** Relative luminance as in WCAG 2, which adds 0.05 for the light in the room. */
    private static double luminance(Color color) {
        return 0.05
                + 0.2126 * Math.pow(color.getRed(), 2.2)
                + 0.7152 * Math.pow(color.getGreen(), 2.2)
                + 0.0722 * Math.pow(color.getBlue(), 2.2);
    }
}
