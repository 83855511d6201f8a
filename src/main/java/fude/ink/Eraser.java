package fude.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * A round rubber that goes straight from one place to another, and what it leaves of strokes and
 * images. All in shares of the paper's side.
 *
 * @param radius of the rubber
 * @param pen usual width of the pen, since the rubber touches a line at its edge
 */
public record Eraser(
        double fromX, double fromY, double toX, double toY, double radius, double pen) {
    /** A stroke that is rubbed is cut into pieces of at most this length. */
    private static final double PIECE = 0.01;

    /**
     * What is left of strokes: those that were not touched are the very same, the others fall into
     * parts.
     */
    public List<Stroke> rub(List<Stroke> strokes) {
        List<Stroke> left = new ArrayList<>();
        for (Stroke stroke : strokes) {
            List<Stroke.Point> fine = fine(stroke);
            if (fine.stream().noneMatch(this::touches)) {
                left.add(stroke);
            } else {
                addParts(fine, left);
            }
        }
        return left;
    }

    private void addParts(List<Stroke.Point> points, List<Stroke> left) {
        List<Stroke.Point> part = new ArrayList<>();
        for (Stroke.Point point : points) {
            if (!touches(point)) {
                part.add(point);
            } else if (!part.isEmpty()) {
                left.add(new Stroke(part));
                part.clear();
            }
        }
        if (!part.isEmpty()) {
            left.add(new Stroke(part));
        }
    }

    /** The stroke's points, close together where the rubber is near. */
    private List<Stroke.Point> fine(Stroke stroke) {
        List<Stroke.Point> points = stroke.points();
        List<Stroke.Point> fine = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Stroke.Point to = points.get(i);
            Stroke.Point from = points.get(Math.max(0, i - 1));
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (i > 0 && distance(to.x(), to.y()) < radius + pen / 2 + 2 * length) {
                InkLine line = InkLine.of(stroke, i - 1, i, 0, PIECE);
                for (int k = 1; k < line.size() - 1; k++) {
                    double t = (double) k / (line.size() - 1);
                    double time = from.time() + (to.time() - from.time()) * t;
                    fine.add(new Stroke.Point(line.x()[k], line.y()[k], time));
                }
            }
            fine.add(to);
        }
        return fine;
    }

    private boolean touches(Stroke.Point point) {
        return distance(point.x(), point.y()) < radius + pen / 2;
    }

    /**
     * What is left of an image that fills the paper.
     *
     * @param image side × side pixels
     * @return the same one if nothing was rubbed off
     */
    public byte[] rub(byte[] image, int side) {
        byte[] left = image.clone();
        boolean rubbed = false;
        for (int i = 0; i < left.length; i++) {
            double inside =
                    0.5
                            + side
                                    * (radius
                                            - distance(
                                                    (i % side + 0.5) / side,
                                                    (i / side + 0.5) / side));
            int most = (int) Math.round(255 * (1 - Math.max(0, Math.min(1, inside))));
            if ((left[i] & 0xff) > most) {
                left[i] = (byte) most;
                rubbed = true;
            }
        }
        return rubbed ? left : image;
    }

    /** From the way that the rubber's middle goes. */
    private double distance(double x, double y) {
        double dx = toX - fromX;
        double dy = toY - fromY;
        double length = dx * dx + dy * dy;
        double along = length > 0 ? ((x - fromX) * dx + (y - fromY) * dy) / length : 0;
        double t = Math.max(0, Math.min(1, along));
        return Math.hypot(x - fromX - t * dx, y - fromY - t * dy);
    }
}
