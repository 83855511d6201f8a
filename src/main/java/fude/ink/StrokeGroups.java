package fude.ink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which strokes make up one digit, where several stand side by side. All lengths are measured by
 * the height of the whole, h. Two strokes belong together if they nearly touch, or if one stands
 * partly above the other and they are near: so the bars of 4, 5 and 7 and the foot of a 1 stay with
 * their digits, and digits that lean over one another do not run together. A stroke that is small
 * against the others, as a digit's dot or one that has only just begun, is no digit of its own and
 * goes to the nearest one.
 */
public final class StrokeGroups {
    /** Strokes nearer than this touch. */
    private static final double TOUCHING = 0.05;

    /** Strokes above one another belong together up to this distance. */
    private static final double NEAR = 0.25;

    /** The longer side of the largest stroke that is no digit of its own. */
    private static final double MARK = 0.3;

    /** Points nearer to the one before than this are passed over in measuring distances. */
    private static final double COARSE = 0.02;

    /** A flat drawing is measured by this share of its width. */
    private static final double FLAT = 0.25;

    private StrokeGroups() {}

    /**
     * Gathers strokes into digits.
     *
     * @return the places of each digit's strokes in the list, in writing order; the digits from
     *     left to right. Strokes without points are in none.
     */
    public static List<List<Integer>> of(List<Stroke> strokes) {
        StrokeBounds all = StrokeBounds.of(strokes);
        double height = Math.max(all.bottom() - all.top(), FLAT * (all.right() - all.left()));
        List<Outline> outlines = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            if (!strokes.get(i).points().isEmpty()) {
                outlines.add(Outline.of(i, strokes.get(i), COARSE * height));
            }
        }
        List<List<Outline>> digits = new ArrayList<>();
        for (Outline outline : outlines) {
            if (outline.bounds().longest() >= MARK * height) {
                add(outline, digits, height);
            }
        }
        for (Outline outline : outlines) {
            if (outline.bounds().longest() < MARK * height) {
                addMark(outline, digits);
            }
        }
        return digits.stream()
                .sorted(Comparator.comparingDouble(StrokeGroups::middle))
                .map(digit -> digit.stream().map(Outline::place).sorted().toList())
                .toList();
    }

    /** Adds a stroke to all that it belongs to, which thereby become one digit. */
    private static void add(Outline stroke, List<List<Outline>> digits, double height) {
        List<Outline> own = new ArrayList<>(List.of(stroke));
        for (List<Outline> digit : List.copyOf(digits)) {
            if (digit.stream().anyMatch(other -> belong(stroke, other, height))) {
                own.addAll(digit);
                digits.remove(digit);
            }
        }
        digits.add(own);
    }

    private static void addMark(Outline mark, List<List<Outline>> digits) {
        digits.stream()
                .min(Comparator.comparingDouble(digit -> distance(mark, digit)))
                .ifPresentOrElse(
                        digit -> digit.add(mark), () -> digits.add(new ArrayList<>(List.of(mark))));
    }

    private static double distance(Outline mark, List<Outline> digit) {
        return digit.stream().mapToDouble(mark::distance).min().orElseThrow();
    }

    private static boolean belong(Outline one, Outline other, double height) {
        boolean overlap = one.overlap(other) > 0;
        double reach = (overlap ? NEAR : TOUCHING) * height;
        return one.apart(other) <= reach && one.distance(other) <= reach;
    }

    private static double middle(List<Outline> digit) {
        double left = digit.stream().mapToDouble(o -> o.bounds().left()).min().orElseThrow();
        double right = digit.stream().mapToDouble(o -> o.bounds().right()).max().orElseThrow();
        return (left + right) / 2;
    }

    /**
     * A stroke with fewer points, for measuring.
     *
     * @param place of the stroke in the list
     */
    private record Outline(int place, StrokeBounds bounds, List<Stroke.Point> points) {

        static Outline of(int place, Stroke stroke, double coarse) {
            List<Stroke.Point> kept = new ArrayList<>();
            for (Stroke.Point point : stroke.points()) {
                boolean last = point == stroke.points().get(stroke.points().size() - 1);
                if (kept.isEmpty() || last || away(kept.get(kept.size() - 1), point) >= coarse) {
                    kept.add(point);
                }
            }
            return new Outline(place, StrokeBounds.of(List.of(stroke)), kept);
        }

        private static double away(Stroke.Point a, Stroke.Point b) {
            return Math.hypot(a.x() - b.x(), a.y() - b.y());
        }

        /** How far the two stand above one another; negative for a gap between them. */
        double overlap(Outline other) {
            return Math.min(bounds.right(), other.bounds.right())
                    - Math.max(bounds.left(), other.bounds.left());
        }

        /** How far apart the boxes around the two are, at least as near as the strokes. */
        double apart(Outline other) {
            double down =
                    Math.max(bounds.top(), other.bounds.top())
                            - Math.min(bounds.bottom(), other.bounds.bottom());
            return Math.max(0, Math.max(-overlap(other), down));
        }

        /** The shortest way from one to the other. */
        double distance(Outline other) {
            return Math.min(fromPoints(other), other.fromPoints(this));
        }

        private double fromPoints(Outline line) {
            double shortest = Double.POSITIVE_INFINITY;
            for (Stroke.Point point : points) {
                for (int i = 0; i < line.points.size(); i++) {
                    Stroke.Point from = line.points.get(Math.max(0, i - 1));
                    shortest = Math.min(shortest, squared(point, from, line.points.get(i)));
                }
            }
            return Math.sqrt(shortest);
        }

        /** The square of a point's distance from a straight line. */
        private static double squared(Stroke.Point p, Stroke.Point from, Stroke.Point to) {
            double dx = to.x() - from.x();
            double dy = to.y() - from.y();
            double length = dx * dx + dy * dy;
            double along = ((p.x() - from.x()) * dx + (p.y() - from.y()) * dy) / length;
            double t = length > 0 ? Math.max(0, Math.min(1, along)) : 0;
            double x = p.x() - from.x() - t * dx;
            double y = p.y() - from.y() - t * dy;
            return x * x + y * y;
        }
    }
}
