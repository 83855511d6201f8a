package fude.ink;

import fude.data.Dataset;
import java.util.List;

/**
 * Digits drawn on the program's own paper, framed as the canvas frames them, as labelled images.
 */
public final class DrawnDigits {
    /** What the terminal calls them. */
    public static final String NAME = "drawings";

    /** The side of the paper, in the strokes' unit. */
    public static final double PAPER = 1000;

    /** A drawing smaller than this share of the paper is not blown up to a digit's size. */
    public static final double SMALLEST = 0.12;

    private DrawnDigits() {}

    /** Whether they are among the data sets that are joined under this name. */
    public static boolean isIn(String joined) {
        return List.of(joined.split("\\+")).contains(NAME);
    }

    /** Whether some of them are the test images of this data set, those of its first part. */
    public static boolean areTested(String joined) {
        return joined.split("\\+")[0].equals(NAME);
    }

    /** Frames the drawings for MNIST's size. */
    public static Dataset images(List<StrokeSample> drawings, List<String> classNames) {
        return images(drawings, classNames, ImageFrame.MNIST);
    }

    /**
     * Frames the drawings whose label is among the classes, in their order.
     *
     * @param classNames the drawings' labels become places in it
     */
    public static Dataset images(
            List<StrokeSample> drawings, List<String> classNames, ImageFrame frame) {
        List<StrokeSample> known =
                drawings.stream().filter(d -> classNames.contains(d.label())).toList();
        int inputs = frame.pixels();
        byte[] pixels = new byte[known.size() * inputs];
        byte[] labels = new byte[known.size()];
        for (int i = 0; i < labels.length; i++) {
            StrokeSample drawing = known.get(i);
            byte[] image =
                    Framing.ofStrokes(drawing.strokes(), SMALLEST * PAPER, frame)
                            .orElse(new byte[inputs]);
            System.arraycopy(image, 0, pixels, i * inputs, inputs);
            labels[i] = (byte) classNames.indexOf(drawing.label());
        }
        return new Dataset(frame.rows(), frame.columns(), classNames, pixels, labels);
    }

    /** A drawing in shares of the paper's side, 0 to 1, in the unit of the paper, or back. */
    public static List<Stroke> scaled(List<Stroke> strokes, double factor) {
        return strokes.stream().map(stroke -> stroke.mapped(factor, 0, 0)).toList();
    }
}
