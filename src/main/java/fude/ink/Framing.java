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
 * were drawn with, through {@link #ofPicture}.
 */
public final class Framing {
    /** Rows and columns of the framed image. */
    public static final int SIZE = 28;

    /** The longer side of the ink within it. */
    public static final int BOX = 20;

    /** Width of the pen in the framed image, in pixels, whatever the size of the drawing. */
    public static final double PEN = 2.4;

    /** Greatest length of a straight piece of a curve, in pixels. */
    static final double PIECE = 0.7;

    private Framing() {}

    /**
     * Draws strokes with a round pen.
     *
     * @param smallest strokes smaller than this, in their own unit, are not enlarged to fill the
     *     box, so that a dot stays a dot: {@link DrawnDigits#SMALLEST} of the paper's side; 0 where
     *     nothing is known of the unit, and then the pen's width is constant
     * @return 28 × 28 pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofStrokes(List<Stroke> strokes, double smallest) {
        return StepwiseFraming.ofStrokes(strokes, smallest, PEN / SIZE, FramingStep.ALL)
                .map(FramedSteps::image);
    }

    /**
     * Draws strokes over an image that is framed already. The whole is framed again if the image
     * stood within the box as a digit does; other images keep their place.
     *
     * @param image 28 × 28 pixels
     * @param strokes in shares of the image's side, 0 to 1
     * @param pen its width, in the same unit
     * @return 28 × 28 pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofStrokesOn(byte[] image, List<Stroke> strokes, double pen) {
        return StepwiseFraming.ofStrokesOn(image, strokes, pen, FramingStep.ALL)
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
     * Crops a picture to its ink, brings the lines' width into the usual range where it lies
     * outside, and scales by area. Ink whose longer side is 20 pixels is framed already: it is
     * shifted alone. A dot is not enlarged to fill the box.
     *
     * @return 28 × 28 pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofPicture(Picture picture) {
        return picture.cropped()
                .flatMap(ink -> centred(boxed(ink, picture.cropped(0).orElse(ink))));
    }

    /**
     * @param all of the ink, also what is so faint that it may come from blurring
     */
    private static float[] boxed(Picture ink, Picture all) {
        PenWidth pen = PenWidth.of(ink);
        if (pen.isDot()) {
            return ink.scaledInto(BOX, Math.max(ink.longest(), BOX * pen.inPicture() / PEN));
        }
        return all.longest() == BOX ? all.scaledInto(BOX) : pen.usual().scaledInto(BOX);
    }

    /**
     * Shifts a box of ink so that its centre of mass lies on pixel 14.
     *
     * @param box 20 × 20 values, 0 to 1
     */
    public static Optional<byte[]> centred(float[] box) {
        return CentreOfMass.of(box, BOX)
                .map(centre -> placed(box, BOX, centre.shiftX(), centre.shiftY()));
    }

    /**
     * Puts a square of ink into the frame, its strongest ink as 255; what lies outside is lost.
     *
     * @param box side × side values, 0 to 1
     * @param shiftX the column that its first column comes to
     * @param shiftY the row that its first row comes to
     */
    static byte[] placed(float[] box, int side, int shiftX, int shiftY) {
        float strongest = 0;
        for (float ink : box) {
            strongest = Math.max(strongest, ink);
        }
        byte[] framed = new byte[SIZE * SIZE];
        for (int y = Math.max(0, -shiftY); y < Math.min(side, SIZE - shiftY); y++) {
            for (int x = Math.max(0, -shiftX); x < Math.min(side, SIZE - shiftX); x++) {
                framed[(y + shiftY) * SIZE + x + shiftX] =
                        (byte) Math.round(255 * box[y * side + x] / strongest);
            }
        }
        return framed;
    }
}
