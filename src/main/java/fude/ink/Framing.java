package fude.ink;

import java.util.List;
import java.util.Optional;

/**
 * Brings ink into the frame in which MNIST's digits stand, since a network reads only what looks
 * like the images it learned from: the longer side of the ink, pen included, is 20 pixels, its
 * aspect is kept, and its centre of mass lies on pixel 14 of a 28 × 28 image after a shift by whole
 * pixels. (LeCun, Cortes, Burges: The MNIST database; the exact steps as reconstructed for QMNIST,
 * Yadav and Bottou 2019.)
 *
 * <p>Strokes go through all steps of {@link StepwiseFraming}; pictures of ink, whatever pen they
 * were drawn with, through {@link #ofPicture}. For a network that reads images of another size,
 * both take its {@link ImageFrame}.
 */
public final class Framing {
    /** Rows and columns of MNIST's images. */
    public static final int SIZE = 28;

    /** The longer side of the ink within them. */
    public static final int BOX = 20;

    /** Width of the pen in them, in pixels, whatever the size of the drawing. */
    public static final double PEN = 2.4;

    /** Greatest length of a straight piece of a curve, in pixels. */
    static final double PIECE = 0.7;

    private Framing() {}

    /**
     * Draws strokes with a round pen in MNIST's frame.
     *
     * @param smallest as for the other
     * @return 28 × 28 pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofStrokes(List<Stroke> strokes, double smallest) {
        return ofStrokes(strokes, smallest, ImageFrame.MNIST);
    }

    /**
     * Draws strokes with a round pen.
     *
     * @param smallest strokes smaller than this, in their own unit, are not enlarged to fill the
     *     box, so that a dot stays a dot: {@link DrawnDigits#SMALLEST} of the paper's side; 0 where
     *     nothing is known of the unit, and then the pen's width is constant
     * @return the frame's pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofStrokes(
            List<Stroke> strokes, double smallest, ImageFrame frame) {
        return StepwiseFraming.ofStrokes(strokes, smallest, PEN / SIZE, FramingStep.ALL, frame)
                .map(FramedSteps::image);
    }

    /**
     * Draws strokes over an image of MNIST's size that is framed already. The whole is framed again
     * if the image stood within the box as a digit does; other images keep their place.
     *
     * @param image 28 × 28 pixels
     * @param strokes in shares of the image's side, 0 to 1
     * @param pen its width, in the same unit
     * @return the frame's pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofStrokesOn(
            byte[] image, List<Stroke> strokes, double pen, ImageFrame frame) {
        return StepwiseFraming.ofStrokesOn(image, strokes, pen, FramingStep.ALL, frame)
                .map(FramedSteps::image);
    }

    /** An image and the strokes over it, where nothing is framed yet. */
    public static Picture drawnOn(byte[] image, List<Stroke> strokes, double pen) {
        Pen drawn = new Pen(SIZE, SIZE);
        for (Stroke stroke : strokes) {
            drawn.draw(InkLine.of(stroke, 1, PIECE / SIZE), SIZE, 0, 0, pen * SIZE);
        }
        float[] ink = drawn.ink();
        for (int i = 0; i < ink.length; i++) {
            ink[i] = Math.max(ink[i], (image[i] & 0xff) / 255f);
        }
        return new Picture(SIZE, SIZE, ink);
    }

    /**
     * Frames a picture for MNIST's size.
     *
     * @return 28 × 28 pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofPicture(Picture picture) {
        return ofPicture(picture, ImageFrame.MNIST);
    }

    /**
     * Crops a picture to its ink, brings the lines' width into the usual range where it lies
     * outside, and scales by area. Ink that is as long as the frame's box is framed already: it is
     * shifted alone. A dot is not enlarged to fill the box.
     *
     * @return the frame's pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofPicture(Picture picture, ImageFrame frame) {
        return picture.cropped()
                .flatMap(ink -> centred(boxed(ink, picture.cropped(0).orElse(ink), frame), frame));
    }

    /**
     * @param all of the ink, also what is so faint that it may come from blurring
     */
    private static float[] boxed(Picture ink, Picture all, ImageFrame frame) {
        PenWidth pen = PenWidth.of(ink);
        int box = frame.box();
        if (pen.isDot()) {
            double whole = box * pen.inPicture() / frame.pen();
            return ink.scaledInto(box, Math.max(frame.longest(ink), whole));
        }
        Picture drawn = frame.longest(all) == box ? all : pen.usual();
        return drawn.scaledInto(box, frame.longest(drawn));
    }

    /**
     * Shifts a box of ink so that its centre of mass lies on pixel 14 of MNIST's frame.
     *
     * @param box 20 × 20 values, 0 to 1
     */
    public static Optional<byte[]> centred(float[] box) {
        return centred(box, ImageFrame.MNIST);
    }

    private static Optional<byte[]> centred(float[] box, ImageFrame frame) {
        return ImageFrame.CentreOfMass.of(box, frame.box())
                .map(at -> placed(box, frame.box(), frame.shiftX(at), frame.shiftY(at), frame));
    }

    /**
     * Puts a square of ink into the frame, its strongest ink as 255; what lies outside is lost.
     *
     * @param box side × side values, 0 to 1
     * @param shiftX the column that its first column comes to
     * @param shiftY the row that its first row comes to
     */
    static byte[] placed(float[] box, int side, int shiftX, int shiftY, ImageFrame frame) {
        float strongest = 0;
        for (float ink : box) {
            strongest = Math.max(strongest, ink);
        }
        int columns = frame.columns();
        byte[] framed = new byte[frame.pixels()];
        for (int y = Math.max(0, -shiftY); y < Math.min(side, frame.rows() - shiftY); y++) {
            for (int x = Math.max(0, -shiftX); x < Math.min(side, columns - shiftX); x++) {
                framed[(y + shiftY) * columns + x + shiftX] =
                        (byte) Math.round(255 * box[y * side + x] / strongest);
            }
        }
        return framed;
    }
}
