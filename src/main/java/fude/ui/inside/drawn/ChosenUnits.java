package fude.ui.inside.drawn;

import fude.ui.inside.drawn.Sketch.Column;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which units of a wide layer are shown: those that count most, in the order of their numbers. One
 * that is shown stays until it counts for well less than the others, so that nothing jumps while
 * the network learns or somebody draws.
 */
final class ChosenUnits {
    /** A shown unit goes when another one counts this many times as much. */
    static final double WELL_BELOW = 2;

    private ChosenUnits() {}

    /**
     * @param before the units shown so far
     * @param share how much each unit counts, at least 0
     * @param room for how many there is room
     * @param forced a unit that is to be shown anyway; −1 for none
     * @return their numbers, rising
     */
    static int[] keep(int[] before, double[] share, int room, int forced) {
        int many = Math.min(Math.max(1, room), share.length);
        if (many == share.length) {
            return IntStream.range(0, share.length).toArray();
        }
        double threshold = largest(share, many);
        boolean[] shown = new boolean[share.length];
        int count = 0;
        if (forced >= 0 && forced < share.length) {
            shown[forced] = true;
            count++;
        }
        int[] known = strongestFirst(before, share);
        for (int unit : known) {
            if (count < many && !shown[unit] && share[unit] * WELL_BELOW >= threshold) {
                shown[unit] = true;
                count++;
            }
        }
        for (int unit : strongestFirst(candidates(share, threshold), share)) {
            if (count < many && !shown[unit]) {
                shown[unit] = true;
                count++;
            }
        }
        return IntStream.range(0, share.length).filter(unit -> shown[unit]).toArray();
    }

    /** The unit, of those that are shown, with the largest activation × gradient. */
    static int largest(Column column, float[] gradient) {
        int largest = column.shown()[0];
        for (int unit : column.shown()) {
            float[] answers = column.activations();
            if (answers[unit] * gradient[unit] > answers[largest] * gradient[largest]) {
                largest = unit;
            }
        }
        return largest;
    }

    /** The {@code place}-th largest of these numbers; NaN counts as 0. */
    private static double largest(double[] share, int place) {
        double[] sorted = share.clone();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Double.isNaN(sorted[i]) ? 0 : sorted[i];
        }
        Arrays.sort(sorted);
        return sorted[sorted.length - place];
    }

    private static int[] candidates(double[] share, double threshold) {
        return IntStream.range(0, share.length)
                .filter(unit -> !(share[unit] < threshold))
                .toArray();
    }

    private static int[] strongestFirst(int[] units, double[] share) {
        return IntStream.of(units)
                .filter(unit -> unit < share.length)
                .boxed()
                .sorted((a, b) -> Double.compare(share[b], share[a]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
