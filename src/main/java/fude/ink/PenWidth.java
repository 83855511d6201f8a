package fude.ink;

/**
 * The width of the pen that lines were drawn with, and the same lines as another pen would have
 * drawn them. A network knows the pens it learned from: at twice the width loops close, at a tenth
 * of it hardly anything is left when the picture has shrunk to 20 pixels.
 *
 * <p>The ink is laid out on a fine grid and cut out at half its strength. The pen's width is twice
 * the median radius of the shape (see {@link Thickness}). Lines become thinner as their edge moves
 * inward, but by a share of their own radius at most, so that none vanishes; they become thicker as
 * it moves outward, but into a loop by a share of the loop's radius at most, so that none closes.
 */
final class PenWidth {
    /** Of MNIST's digits one in twenty has thinner lines, in pixels of the frame. */
    static final double LEAST = 2;

    /** One in four has thicker lines. */
    static final double MOST = 3.2;

    /** Cells on the longer side of the ink: 8 to a pixel of the frame. */
    private static final int CELLS = 8 * Framing.BOX;

    /** Room on each side for the ink to grow into. */
    private static final int MARGIN = 12;

    /** What a line of cells is wider than twice the depth of its middle, on average. */
    private static final double ROUNDING = 0.5;

    /** Ink that is at most this long, in widths of the pen, is a dot. */
    private static final double DOT = 2;

    /** How much of a loop's radius ink may take. */
    private static final double SHARE_OF_LOOP = 0.5;

    private final Picture picture;
    private final Mask ink;
    private final Thickness lines;

    /** In cells. */
    private final double width;

    private PenWidth(Picture picture) {
        this.picture = picture;
        this.ink = ink(picture);
        this.lines = Thickness.of(ink);
        this.width = 2 * lines.medianRadius() + ROUNDING;
    }

    /** For a picture that is cropped to its ink. */
    static PenWidth of(Picture cropped) {
        return new PenWidth(cropped);
    }

    /** Ink is what is at least half as strong as ink is on average, weighted by itself. */
    private static Mask ink(Picture picture) {
        Picture fine = picture.resampled(CELLS);
        double sum = 0;
        double squares = 0;
        for (float value : fine.ink()) {
            sum += value;
            squares += value * value;
        }
        int width = fine.width() + 2 * MARGIN;
        boolean[] cells = new boolean[width * (fine.height() + 2 * MARGIN)];
        for (int y = 0; y < fine.height(); y++) {
            for (int x = 0; x < fine.width(); x++) {
                cells[(y + MARGIN) * width + x + MARGIN] =
                        fine.ink()[y * fine.width() + x] >= squares / sum / 2;
            }
        }
        return new Mask(width, fine.height() + 2 * MARGIN, cells);
    }

    /** The pen's width where the longer side of the ink is 20 pixels. */
    double inFrame() {
        return width * Framing.BOX / CELLS;
    }

    /** Whether the ink is hardly longer than the pen is wide. */
    boolean isDot() {
        return CELLS <= DOT * width;
    }

    /** The pen's width in pixels of the picture. */
    double inPicture() {
        return width * Math.max(picture.width(), picture.height()) / CELLS;
    }

    /** The picture, drawn with the nearest pen that is usual; cropped to its ink. */
    Picture usual() {
        double wanted = Math.max(LEAST, Math.min(MOST, inFrame()));
        return wanted == inFrame() ? picture : with(wanted).cropped().orElse(picture);
    }

    /**
     * @param wanted the pen's width, once the longer side of the new ink is 20 pixels
     */
    private Picture with(double wanted) {
        double middleLines = CELLS - width;
        double newWidth = wanted * middleLines / (Framing.BOX - wanted);
        float[] drawn =
                newWidth < width ? thinner(1 - newWidth / width) : thicker(newWidth - width);
        return new Picture(ink.width(), ink.height(), drawn);
    }

    /** Takes the share {@code off} of the pen's width from the lines, and no more of any line. */
    private float[] thinner(double off) {
        float[] drawn = new float[ink.cells().length];
        for (int i = 0; i < drawn.length; i++) {
            if (ink.at(i)) {
                double radius = Math.min(width / 2, lines.radius()[i]);
                drawn[i] = edge(lines.depth()[i] - off * radius);
            }
        }
        return drawn;
    }

    /** Adds {@code more} cells to each line's width. */
    private float[] thicker(double more) {
        Mask paper = ink.inverse();
        Mask open = paper.reachable();
        Thickness gaps = Thickness.of(paper);
        float[] drawn = new float[ink.cells().length];
        for (int i = 0; i < drawn.length; i++) {
            double most = open.at(i) ? CELLS : SHARE_OF_LOOP * gaps.radius()[i];
            drawn[i] = ink.at(i) ? 1 : edge(Math.min(more / 2, most) - gaps.depth()[i]);
        }
        return drawn;
    }

    /** Fades over one cell. */
    private static float edge(double inside) {
        return (float) Math.max(0, Math.min(1, 0.5 + inside));
    }
}
