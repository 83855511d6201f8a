package fude.ink.photo;

import fude.ink.Mask;
import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the parts of a digit together, the bar of a 5 and its body for example, and leaves specks
 * away. Digits that touch are cut apart where that is safe.
 */
final class DigitParts {
    /** More parts than this are no writing. */
    private static final int MOST = 400;

    /** Lower than this share of a usual digit is a fragment of one. */
    private static final double FRAGMENT = 0.62;

    /** A fragment belongs to what is no further away than this share of a digit's height. */
    private static final double NEAR = 0.25;

    /** Two tall parts belong together if they share so much of the narrower one's columns, */
    private static final double ABOVE_EACH_OTHER = 0.5;

    /** and are no further apart than this share of the height. */
    private static final double TOUCHING = 0.12;

    /** Lower than this share of a usual digit is a speck or a dash. */
    private static final double SPECK = 0.3;

    /** Nothing smaller, as a share of the picture's longer side, is a digit, */
    private static final double SMALLEST = 0.012;

    /** nor, as a share of the shorter one, at the border. */
    private static final double AT_BORDER = 0.1;

    /** A digit touches the border along less than this share of its longer side. */
    private static final double ALONG_BORDER = 0.3;

    private DigitParts() {}

    /**
     * @param parts what hangs together
     * @param mask where there is ink
     * @param pen how wide it was, in pixels
     */
    static List<InkPart> of(List<InkPart> parts, Mask mask, int pen) {
        List<InkPart> ink =
                new ArrayList<>(
                        parts.stream()
                                .filter(part -> part.box().longest() > 0.6 * pen)
                                .filter(part -> part.pixels().length > 0.3 * pen * pen)
                                .sorted(Comparator.comparingInt(part -> -part.pixels().length))
                                .limit(MOST)
                                .toList());
        leaveBorder(ink, mask);
        double before = 0;
        double usual = usualHeight(ink);
        while (usual > before) {
            before = usual;
            join(ink, mask.width(), usual);
            usual = usualHeight(ink);
        }
        double height = usual;
        ink.removeIf(part -> isSpeck(part.box(), mask, height));
        return ink.stream().flatMap(part -> TouchingDigits.apart(part, mask.width(), pen)).toList();
    }

    /**
     * What runs along the border of the picture is of something outside, the desk under the sheet
     * for example; but not in a crop, where everything touches the border.
     */
    private static void leaveBorder(List<InkPart> ink, Mask mask) {
        if (ink.stream().anyMatch(part -> part.onBorder(mask.width(), mask.height()) == 0)) {
            ink.removeIf(
                    part ->
                            part.onBorder(mask.width(), mask.height())
                                    > ALONG_BORDER * part.box().longest());
        }
    }

    /** Dust and dashes, and at the border what is low, since it is of something outside. */
    private static boolean isSpeck(PixelBox box, Mask mask, double usual) {
        boolean inside =
                box.left() > 0
                        && box.top() > 0
                        && box.right() < mask.width() - 1
                        && box.bottom() < mask.height() - 1;
        double least =
                inside
                        ? SMALLEST * Math.max(mask.width(), mask.height())
                        : AT_BORDER * Math.min(mask.width(), mask.height());
        return box.longest() < least || box.height() < (inside ? SPECK : FRAGMENT) * usual;
    }

    /** Half of the ink is in parts that are at least so high. */
    private static double usualHeight(List<InkPart> ink) {
        List<InkPart> byHeight =
                ink.stream().sorted(Comparator.comparingInt(part -> part.box().height())).toList();
        long all = ink.stream().mapToLong(part -> part.pixels().length).sum();
        long below = 0;
        for (InkPart part : byHeight) {
            below += part.pixels().length;
            if (2 * below >= all) {
                return part.box().height();
            }
        }
        return 0;
    }

    /** Each part, from the smallest on, goes to the nearest larger one that it belongs to. */
    private static void join(List<InkPart> ink, int width, double usual) {
        for (int i = ink.size() - 1; i > 0; i--) {
            int nearest = -1;
            double least = Double.POSITIVE_INFINITY;
            for (int larger = 0; larger < i; larger++) {
                double distance = distance(ink.get(i), ink.get(larger), width, usual);
                if (distance < least) {
                    least = distance;
                    nearest = larger;
                }
            }
            if (nearest >= 0) {
                ink.set(nearest, ink.get(nearest).joined(ink.remove(i)));
            }
        }
    }

    /** Between parts of one digit; infinite if they are of two. */
    private static double distance(InkPart part, InkPart other, int width, double usual) {
        PixelBox a = part.box();
        PixelBox b = other.box();
        double gap = Math.max(-a.sharedColumns(b), -a.sharedRows(b));
        boolean fragment = Math.min(a.height(), b.height()) < FRAGMENT * usual;
        double reach = (fragment ? NEAR : TOUCHING) * usual;
        if (gap > reach || !fragment && !overlap(a, b)) {
            return Double.POSITIVE_INFINITY;
        }
        double distance = InkDistance.between(part, other, width, reach);
        return distance <= reach ? distance : Double.POSITIVE_INFINITY;
    }

    private static boolean overlap(PixelBox a, PixelBox b) {
        return a.sharedColumns(b) >= ABOVE_EACH_OTHER * Math.min(a.width(), b.width())
                && a.sharedRows(b) > 0;
    }
}
