package fude.data.pictures;

import fude.data.look.Look;
import fude.data.pixels.Scale;
import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which value is white, over all pictures: 255, or 1 of masks, 16 of few shades, 65535 of sixteen
 * bits that do not hold eight alone.
 */
final class ValueRange {
    private static final int USUAL = 255;
    private static final List<Integer> FEW = List.of(1, 16);

    private final Look look;
    private final boolean decided;
    private int white = USUAL;
    private int whiteOfWide = USUAL;
    private boolean wide;
    private boolean turned;
    private int largest;

    ValueRange(Look look) {
        this.look = look;
        decided = look.decided(Scale.KEY).isPresent();
        if (decided) {
            for (int one : List.of(1, 16, USUAL, StoredPicture.WIDE)) {
                if (look.decided(Scale.KEY).equals(Optional.of(name(one)))) {
                    white = Math.min(one, USUAL);
                    whiteOfWide = one;
                }
            }
        }
    }

    /** What is white in a picture, as far as it is known. */
    int white(StoredPicture picture) {
        int own = picture.largest();
        boolean isWide = picture.most() == StoredPicture.WIDE;
        wide |= isWide;
        if (isWide && own > USUAL && whiteOfWide <= USUAL && !decided) {
            whiteOfWide = StoredPicture.WIDE;
            turned = true;
        }
        largest = Math.max(largest, isWide && whiteOfWide > USUAL ? USUAL : own);
        return isWide ? whiteOfWide : white;
    }

    /** Whether all have to be read once more, with other values. */
    boolean turnedOut() {
        return turned;
    }

    /** From now on as it turned out. */
    void adapt() {
        turned = false;
        largest = 0;
    }

    /** Looks at the largest value of all, after all were read. */
    void end() {
        for (int few : FEW) {
            if (!decided && white == USUAL && largest > 0 && largest <= few) {
                white = few;
                whiteOfWide = few;
                turned = true;
            }
        }
    }

    void tell() throws ReportedException {
        List<String> choices = new ArrayList<>(List.of(name(USUAL), name(1), name(16)));
        if (wide) {
            choices.add(name(StoredPicture.WIDE));
        }
        String plain = name(wide ? StoredPicture.WIDE : USUAL);
        look.decide(
                Scale.KEY, name(wide ? whiteOfWide : white), plain, choices, Scale.toldBut(plain));
    }

    private static String name(int white) {
        return "0-" + white;
    }
}
