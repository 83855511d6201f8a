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
 * <p>Ink comes in by two doors, {@link #ofStrokes} and {@link #ofPicture}, which meet in {@link
 * #centred}.
 */
public final class Framing {
    /** Rows and columns of the framed image. */
    public static final int SIZE = 28;

    /** The longer side of the ink within it. */
    public static final int BOX = 20;

    /** Width of the pen in the framed image, in pixels, whatever the size of the drawing. */
    private static final double PEN = 2.4;

    private Framing() {}

    /**
     * Draws strokes with a round pen.
     *
     * @param smallest strokes smaller than this, in their own unit, are not enlarged to fill the
     *     box, so that a dot stays a dot; 0 where nothing is known of the unit
     * @return 28 × 28 pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofStrokes(List<Stroke> strokes, double smallest) {
        StrokeBounds bounds = StrokeBounds.of(strokes);
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        double longest = Math.max(bounds.longest(), smallest);
        double scale = longest > 0 ? (BOX - PEN) / longest : 0;
        Pen pen = new Pen(BOX, BOX);
        for (Stroke stroke : strokes) {
            Stroke.Point last = null;
            for (Stroke.Point point : stroke.points()) {
                Stroke.Point here =
                        new Stroke.Point(
                                PEN / 2 + (point.x() - bounds.left()) * scale,
                                PEN / 2 + (point.y() - bounds.top()) * scale);
                pen.line(last == null ? here : last, here, PEN / 2);
                last = here;
            }
        }
        return centred(pen.ink());
    }

    /**
     * Draws strokes over an image that is framed already. The whole is framed anew if the image
     * stood within the box as a digit does; other images keep their place.
     *
     * @param image 28 × 28 pixels
     * @param strokes in shares of the image's side, 0 to 1
     * @param pen its width, in the same unit
     * @return 28 × 28 pixels, or nothing where there is no ink
     */
    public static Optional<byte[]> ofStrokesOn(byte[] image, List<Stroke> strokes, double pen) {
        if (strokes.isEmpty()) {
            return Optional.of(image);
        }
        Pen drawn = new Pen(SIZE, SIZE);
        for (Stroke stroke : strokes) {
            Stroke.Point last = null;
            for (Stroke.Point point : stroke.points()) {
                Stroke.Point here = new Stroke.Point(point.x() * SIZE, point.y() * SIZE);
                drawn.line(last == null ? here : last, here, pen * SIZE / 2);
                last = here;
            }
        }
        float[] ink = drawn.ink();
        float[] before = new float[ink.length];
        for (int i = 0; i < ink.length; i++) {
            before[i] = (image[i] & 0xff) / 255f;
            ink[i] = Math.max(ink[i], before[i]);
        }
        boolean digit = new Picture(SIZE, SIZE, before).cropped().map(Framing::fits).orElse(true);
        Picture whole = new Picture(SIZE, SIZE, ink);
        return digit
                ? whole.cropped().flatMap(both -> centred(both.scaledInto(BOX)))
                : Optional.of(whole.grey());
    }

    private static boolean fits(Picture digit) {
        return digit.width() <= BOX && digit.height() <= BOX;
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
    static Optional<byte[]> centred(float[] box) {
        double mass = 0;
        double massX = 0;
        double massY = 0;
        float strongest = 0;
        for (int y = 0; y < BOX; y++) {
            for (int x = 0; x < BOX; x++) {
                float ink = box[y * BOX + x];
                mass += ink;
                massX += ink * x;
                massY += ink * y;
                strongest = Math.max(strongest, ink);
            }
        }
        if (mass == 0) {
            return Optional.empty();
        }
        int shiftX = (int) Math.floor(SIZE / 2 + 0.5 - massX / mass);
        int shiftY = (int) Math.floor(SIZE / 2 + 0.5 - massY / mass);
        byte[] framed = new byte[SIZE * SIZE];
        for (int y = Math.max(0, -shiftY); y < Math.min(BOX, SIZE - shiftY); y++) {
            for (int x = Math.max(0, -shiftX); x < Math.min(BOX, SIZE - shiftX); x++) {
                framed[(y + shiftY) * SIZE + x + shiftX] =
                        (byte) Math.round(255 * box[y * BOX + x] / strongest);
            }
        }
        return Optional.of(framed);
    }
}
