package fude.ink.photo;

import fude.ink.Mask;
import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.List;

/** Forms with a box for each digit: what is written in one is one digit, or there is none. */
final class FormPlaces {
    /** From this number of boxes on they are places for one digit each. */
    private static final int SEVERAL = 2;

    /** A box for one digit is no wider than this, as a multiple of its height, */
    private static final double WIDEST = 1.6;

    /** nor is the digit. */
    private static final double WIDE = 1.4;

    /** Lower than this share of its box, or of a digit outside, is a speck. */
    private static final double SPECK = 0.15;

    private static final double OUTSIDE = 0.6;

    private FormPlaces() {}

    /**
     * Digits, and empty places of forms.
     *
     * @param places the insides of printed boxes
     * @param parts what hangs together
     * @param written all of it
     */
    static List<InkPart> of(List<PixelBox> places, List<InkPart> parts, Mask written, int pen) {
        List<PixelBox> single =
                places.stream().filter(box -> box.width() <= WIDEST * box.height()).toList();
        if (single.size() < SEVERAL) {
            return DigitParts.of(parts, written, pen);
        }
        List<InkPart> rest = new ArrayList<>(parts);
        List<InkPart> found = new ArrayList<>();
        for (PixelBox place : single) {
            List<InkPart> inside = rest.stream().filter(part -> isIn(place, part)).toList();
            List<InkPart> tall =
                    inside.stream()
                            .filter(part -> part.box().longest() >= SPECK * place.height())
                            .toList();
            InkPart digit =
                    tall.stream().reduce(InkPart::joined).orElse(new InkPart(place, new int[0]));
            if (tall.size() < SEVERAL || digit.box().width() <= WIDE * digit.box().height()) {
                found.add(digit);
                rest.removeAll(inside);
            }
        }
        double height =
                found.stream()
                        .filter(digit -> !digit.isEmpty())
                        .mapToInt(digit -> digit.box().height())
                        .average()
                        .orElse(0);
        DigitParts.of(rest, written, pen).stream()
                .filter(outside -> outside.box().height() >= OUTSIDE * height)
                .forEach(found::add);
        return found;
    }

    private static boolean isIn(PixelBox place, InkPart part) {
        return place.holds((int) part.box().middleX(), (int) part.box().middleY());
    }
}
