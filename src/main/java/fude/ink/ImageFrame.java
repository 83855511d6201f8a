package fude.ink;

import fude.data.Dataset;
import fude.data.ImageForm;
import java.util.Optional;

/**
 * The size of the images that ink is framed for. MNIST's frame has 28 × 28 pixels, its box 20, its
 * pen 2.4; in a frame of another size box and pen take the same share. Where a frame is not square,
 * the ink fills at most that share of either side.
 *
 * @param rows 1 or more
 * @param columns 1 or more
 */
public record ImageFrame(int rows, int columns) {
    /** That of MNIST and of the built-in digits. */
    public static final ImageFrame MNIST = new ImageFrame(Framing.SIZE, Framing.SIZE);

    private static final double BOX = (double) Framing.BOX / Framing.SIZE;

    /** That of the images a network reads. */
    public static ImageFrame of(ImageForm form) {
        return new ImageFrame(form.rows(), form.columns());
    }

    /** That of a data set. */
    public static ImageFrame of(Dataset images) {
        return new ImageFrame(images.rows(), images.columns());
    }

    /** Whether everything that is made for MNIST's images can be done with its images. */
    public boolean isOfMnist() {
        return equals(MNIST);
    }

    public int pixels() {
        return rows * columns;
    }

    /** An image of this size, framed for another; blank where it is. */
    public byte[] reframed(byte[] image, ImageFrame other) {
        float[] ink = new float[image.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (image[i] & 0xff) / 255f;
        }
        return Framing.ofPicture(new Picture(columns, rows, ink), other)
                .orElseGet(() -> new byte[other.pixels()]);
    }

    /** The longer side. */
    public int side() {
        return Math.max(rows, columns);
    }

    /** The longest that ink may be, in whole pixels, along the longer side. */
    public int box() {
        return (int) Math.max(1, Math.round(BOX * side()));
    }

    /** Width of the pen, in pixels. */
    public double pen() {
        return Framing.PEN * (box() / (double) Framing.BOX);
    }

    /**
     * How long something is, measured along the longer side of the frame: what is as wide as the
     * frame is as long as what is as high.
     */
    double longest(double width, double height) {
        return Math.max(width * ((double) side() / columns), height * ((double) side() / rows));
    }

    double longest(StrokeBounds bounds) {
        return longest(bounds.right() - bounds.left(), bounds.bottom() - bounds.top());
    }

    double longest(Picture picture) {
        return longest(picture.width(), picture.height());
    }

    /** How many whole columns ink is moved so that its centre of mass lies in the middle. */
    int shiftX(CentreOfMass centre) {
        return shift(columns, centre.x());
    }

    /** The same for rows. */
    int shiftY(CentreOfMass centre) {
        return shift(rows, centre.y());
    }

    private static int shift(int pixels, double from) {
        return (int) Math.floor(pixels / 2 + 0.5 - from);
    }

    /** Where ink lies on average, in pixels whose first has its centre at 0. */
    record CentreOfMass(double x, double y) {

        /**
         * @param ink whole rows of {@code columns} values
         * @return empty where there is no ink
         */
        static Optional<CentreOfMass> of(float[] ink, int columns) {
            double mass = 0;
            double massX = 0;
            double massY = 0;
            for (int y = 0; y < ink.length / columns; y++) {
                for (int x = 0; x < columns; x++) {
                    float here = ink[y * columns + x];
                    mass += here;
                    massX += here * x;
                    massY += here * y;
                }
            }
            return mass == 0
                    ? Optional.empty()
                    : Optional.of(new CentreOfMass(massX / mass, massY / mass));
        }
    }
}
