package fude.ink;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@link Framing} of strokes, one step after another, each of which can be left out. */
public final class StepwiseFraming {
    private static final StrokeBounds PAPER = new StrokeBounds(0, 0, 1, 1);

    private final Set<FramingStep> on;
    private final double pen;
    private final ImageFrame frame;

    private StepwiseFraming(Set<FramingStep> on, double pen, ImageFrame frame) {
        this.on = on;
        this.pen = pen;
        this.frame = frame;
    }

    /**
     * As {@link Framing#ofStrokes}.
     *
     * @param strokes in shares of the paper's side, 0 to 1
     * @param smallest as there
     * @param pen its width on the paper, in the same unit
     * @param on the steps that are done
     * @return nothing where there is no ink
     */
    public static Optional<FramedSteps> ofStrokes(
            List<Stroke> strokes,
            double smallest,
            double pen,
            Set<FramingStep> on,
            ImageFrame frame) {
        StrokeBounds bounds = StrokeBounds.of(strokes);
        return bounds.isEmpty()
                ? Optional.empty()
                : new StepwiseFraming(on, pen, frame).strokes(strokes, bounds, smallest);
    }

    private Optional<FramedSteps> strokes(
            List<Stroke> strokes, StrokeBounds bounds, double smallest) {
        List<InkLine> lines = inked(strokes, bounds.longest(), smallest);
        boolean crop = on.contains(FramingStep.CROP);
        boolean onePen = on.contains(FramingStep.PEN);
        int side = side();
        StrokeBounds onPaper = crop ? StrokeBounds.ofInk(lines, 1, pen) : PAPER;
        Fit fit = new Fit(side, new StrokeBounds(0, 0, side, side));
        if (crop && onePen) {
            fit = Fit.of(lines, smallest, side, frame);
        } else if (crop) {
            double scale = side / Math.max(frame.longest(onPaper), smallest + pen);
            fit = new Fit(scale, StrokeBounds.ofInk(lines, scale, pen * scale));
        }
        StrokeBounds box = fit.box();
        Pen drawn = new Pen(side, side);
        for (InkLine line : lines) {
            double width = onePen ? frame.pen() : pen * fit.scale();
            drawn.draw(line, fit.scale(), -box.left(), -box.top(), width);
        }
        return framed(
                FramingStep.ALL,
                onPaper,
                drawn.ink(),
                box.right() - box.left(),
                box.bottom() - box.top());
    }

    /** Strokes as smooth lines, fine enough for the frame. */
    private List<InkLine> inked(List<Stroke> strokes, double longest, double smallest) {
        double paper = smallest / DrawnDigits.SMALLEST;
        double piece = Framing.PIECE * longest / frame.box();
        return strokes.stream().map(stroke -> InkLine.of(stroke, paper, piece)).toList();
    }

    /**
     * How lines fill a box.
     *
     * @param scale of the lines
     * @param box around them then, the pen's width included
     */
    private record Fit(double scale, StrokeBounds box) {

        /**
         * @param smallest lines smaller than this do not fill it
         */
        static Fit of(List<InkLine> lines, double smallest, double side, ImageFrame frame) {
            double pen = frame.pen();
            double longest = Math.max(frame.longest(StrokeBounds.ofInk(lines, 1, 0)), smallest);
            double scale = longest > 0 ? (side - pen) / longest : 0;
            StrokeBounds box = StrokeBounds.ofInk(lines, scale, pen);
            double reached = frame.longest(box);
            if (reached > side || longest > smallest) {
                scale += (side - reached) / longest;
                box = StrokeBounds.ofInk(lines, scale, pen);
            }
            return new Fit(scale, box);
        }
    }

    /**
     * As {@link Framing#ofStrokesOn}; the pen's width is the picture's there. What is framed
     * already, or is no digit, keeps its place.
     *
     * @param image 28 × 28 pixels
     * @param strokes as for {@link #ofStrokes}
     * @param pen as for {@link #ofStrokes}
     * @param on as for {@link #ofStrokes}
     * @return nothing where there is no ink
     */
    public static Optional<FramedSteps> ofStrokesOn(
            byte[] image, List<Stroke> strokes, double pen, Set<FramingStep> on, ImageFrame frame) {
        StepwiseFraming framing = new StepwiseFraming(on, pen, frame);
        if (strokes.isEmpty() && frame.isOfMnist()) {
            return Optional.of(framing.unmoved(image));
        }
        Picture whole = Framing.drawnOn(image, strokes, pen);
        Optional<Picture> ink = whole.cropped();
        boolean blank = ink.isEmpty() && strokes.isEmpty();
        return isDigit(image) && !blank
                ? ink.flatMap(cropped -> framing.picture(whole, cropped))
                : Optional.of(framing.unmoved(framing.filled(whole)));
    }

    /** A picture of MNIST's size, as large as the frame allows. */
    private byte[] filled(Picture whole) {
        if (frame.isOfMnist()) {
            return whole.grey();
        }
        int side = Math.min(frame.rows(), frame.columns());
        int left = (frame.columns() - side) / 2;
        int top = (frame.rows() - side) / 2;
        return Framing.placed(whole.scaledInto(side), side, left, top, frame);
    }

    /** Whether an image stands within the box, as a digit does. */
    private static boolean isDigit(byte[] image) {
        Optional<Picture> ink = Framing.drawnOn(image, List.of(), 0).cropped();
        return ink.isEmpty()
                || ink.get().width() <= Framing.BOX && ink.get().height() <= Framing.BOX;
    }

    private FramedSteps unmoved(byte[] image) {
        float[] ink = new float[image.length];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (image[i] & 0xff) / 255f;
        }
        Optional<ImageFrame.CentreOfMass> centre = ImageFrame.CentreOfMass.of(ink, frame.columns());
        double x = centre.map(ImageFrame.CentreOfMass::x).orElse(Double.NaN);
        double y = centre.map(ImageFrame.CentreOfMass::y).orElse(Double.NaN);
        Set<FramingStep> applicable = EnumSet.of(FramingStep.GREY);
        return new FramedSteps(frame, applicable, PAPER, image, x, y, 0, 0, image, edged(image));
    }

    private Optional<FramedSteps> picture(Picture whole, Picture cropped) {
        boolean crop = on.contains(FramingStep.CROP);
        Picture part = crop ? cropped : whole;
        double longest = frame.longest(part);
        double scale = side() / longest;
        Set<FramingStep> applicable = EnumSet.complementOf(EnumSet.of(FramingStep.PEN));
        return framed(
                applicable,
                crop ? whole.inkBounds() : PAPER,
                part.scaledInto(side(), longest),
                part.width() * scale,
                part.height() * scale);
    }

    /**
     * @param box side × side values, the ink at the top left
     * @param columns the part of it that the ink takes up
     * @param rows that it takes up
     */
    private Optional<FramedSteps> framed(
            Set<FramingStep> applicable,
            StrokeBounds part,
            float[] box,
            double columns,
            double rows) {
        Optional<ImageFrame.CentreOfMass> found = ImageFrame.CentreOfMass.of(box, side());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ImageFrame.CentreOfMass centre = found.get();
        int left = middle(frame.columns(), columns);
        int top = middle(frame.rows(), rows);
        boolean centred = on.contains(FramingStep.CENTRE);
        int shiftX = centred ? frame.shiftX(centre) : left;
        int shiftY = centred ? frame.shiftY(centre) : top;
        byte[] moved = Framing.placed(box, side(), shiftX, shiftY, frame);
        return Optional.of(
                new FramedSteps(
                        frame,
                        applicable,
                        part,
                        Framing.placed(box, side(), left, top, frame),
                        centre.x() + left,
                        centre.y() + top,
                        shiftX - left,
                        shiftY - top,
                        moved,
                        edged(moved)));
    }

    /** The first of {@code some} columns in the middle of {@code all}, or of rows. */
    private static int middle(int all, double some) {
        return (int) Math.floor((all - Math.ceil(some - 1e-9)) / 2);
    }

    private int side() {
        return on.contains(FramingStep.BOX) ? frame.box() : frame.side();
    }

    private byte[] edged(byte[] image) {
        if (on.contains(FramingStep.GREY)) {
            return image;
        }
        byte[] edged = new byte[image.length];
        for (int i = 0; i < image.length; i++) {
            edged[i] = (byte) ((image[i] & 0xff) >= 128 ? 255 : 0);
        }
        return edged;
    }
}
