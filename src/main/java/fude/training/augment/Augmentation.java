package fude.training.augment;

import fude.text.Decimal;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * How far the images that a network learns from are distorted, so that it never sees the same one
 * twice. Each strength is the most that can happen, 0 for nothing; {@link Augmenter} draws what
 * does.
 *
 * @param shift up to this number of pixels up or down, left or right
 * @param rotation up to this number of degrees to either side
 * @param scale width and height each smaller or larger by up to this fraction: 0.15 for factors of
 *     0.85 to 1.15
 * @param shear the top leans to either side by up to this fraction of the height
 * @param elastic how far a smooth random field moves the pixels, as a root mean square in pixels
 */
public record Augmentation(
        double shift, double rotation, double scale, double shear, double elastic) {
    /** Images stay as they are. */
    public static final Augmentation NONE = new Augmentation(0, 0, 0, 0, 0);

    private static final String NOTHING = "none";
    private static final List<String> NAMES =
            List.of("shift", "rotate", "scale", "shear", "elastic");

    /**
     * Reads {@code shift 2, rotate 10, scale 0.15, shear 0.1, elastic 1}: any of these parts in any
     * order, each at most once. No part, or {@code none}, is {@link #NONE}. Limits are {@link
     * #problems}' matter.
     *
     * @throws ReportedException naming the part that cannot be read or comes twice
     */
    public static Augmentation parse(String text) throws ReportedException {
        String parts = text.strip();
        if (parts.isEmpty() || parts.equalsIgnoreCase(NOTHING)) {
            return NONE;
        }
        double[] strengths = new double[NAMES.size()];
        boolean[] given = new boolean[NAMES.size()];
        for (String part : parts.split(",", -1)) {
            String[] words = part.strip().split("\\s+");
            int index = NAMES.indexOf(words[0].toLowerCase(Locale.ROOT));
            if (index < 0 || words.length != 2) {
                throw ReportedException.of("augment.unreadable", part.strip());
            }
            if (given[index]) {
                throw ReportedException.of("augment.twice", part.strip());
            }
            given[index] = true;
            strengths[index] = number(words[1], part.strip());
        }
        return new Augmentation(
                strengths[0], strengths[1], strengths[2], strengths[3], strengths[4]);
    }

    /** A finite number, 0 for minus zero. */
    private static double number(String word, String part) throws ReportedException {
        try {
            double number = Decimal.parse(word);
            if (Double.isFinite(number)) {
                return number == 0 ? 0 : number;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the report
        }
        throw ReportedException.of("augment.unreadable", part);
    }

    /** The parts that are not 0, as {@link #parse} reads them. */
    public String text() {
        double[] strengths = {shift, rotation, scale, shear, elastic};
        StringJoiner parts = new StringJoiner(", ").setEmptyValue(NOTHING);
        for (int i = 0; i < strengths.length; i++) {
            if (strengths[i] != 0) {
                parts.add(NAMES.get(i) + " " + Texts.exact(strengths[i]));
            }
        }
        return parts.toString();
    }

    /** What keeps a run from starting; empty if nothing does. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        limit(shift, 14, "problem.augment-shift", problems);
        limit(rotation, 180, "problem.augment-rotate", problems);
        limit(scale, 0.9, "problem.augment-scale", problems);
        limit(shear, 1, "problem.augment-shear", problems);
        limit(elastic, 10, "problem.augment-elastic", problems);
        return problems;
    }

    private static void limit(double strength, double most, String key, List<Problem> problems) {
        if (!(strength >= 0 && strength <= most)) {
            problems.add(Problem.of("augment", key, most));
        }
    }

    public Augmentation withShift(double other) {
        return new Augmentation(other, rotation, scale, shear, elastic);
    }

    public Augmentation withRotation(double other) {
        return new Augmentation(shift, other, scale, shear, elastic);
    }

    public Augmentation withScale(double other) {
        return new Augmentation(shift, rotation, other, shear, elastic);
    }

    public Augmentation withShear(double other) {
        return new Augmentation(shift, rotation, scale, other, elastic);
    }

    public Augmentation withElastic(double other) {
        return new Augmentation(shift, rotation, scale, shear, other);
    }
}
