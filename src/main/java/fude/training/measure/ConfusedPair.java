package fude.training.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Two classes of which a network takes one for the other.
 *
 * @param first the one with the smaller number
 * @param times how many samples of either were answered with the other
 */
public record ConfusedPair(int first, int second, int times) {

    /** The pairs that were confused at all, the most confused ones first. */
    public static List<ConfusedPair> of(Evaluation evaluation) {
        List<ConfusedPair> pairs = new ArrayList<>();
        for (int a = 0; a < evaluation.classes(); a++) {
            for (int b = a + 1; b < evaluation.classes(); b++) {
                int times = evaluation.confusion(a, b) + evaluation.confusion(b, a);
                if (times > 0) {
                    pairs.add(new ConfusedPair(a, b, times));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(ConfusedPair::times).reversed());
        return List.copyOf(pairs);
    }

    /** Whether a class is one of the two. */
    public boolean has(int label) {
        return label == first || label == second;
    }
}
