package fude.ui.inside;

import fude.data.Dataset;
import fude.nn.Predictor;
import fude.nn.activation.Activation;
import fude.training.Classifier;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Which images a unit answers most and least to, by the sum before its activation, which tells
 * images apart to which it answers 0.
 *
 * @param most the strongest first
 * @param least the weakest first
 * @param asked how many images
 * @param silent to how many of these it answers 0
 */
public record ExcitingImages(
        Selection.Unit unit, List<Found> most, List<Found> least, int asked, int silent) {
    /** Images at most. */
    public static final int MOST_ASKED = 10_000;

    /** Images between two looks at whether anybody still wants to know. */
    private static final int BLOCK = 200;

    private static final Comparator<Found> BY_SUM = Comparator.comparingDouble(Found::sum);

    /**
     * An image and what the unit makes of it.
     *
     * @param image its number among those asked
     * @param sum before the activation
     */
    public record Found(int image, float sum, float activation) {}

    /**
     * Asks a unit about images, at most {@value #MOST_ASKED}, one after another.
     *
     * @param count how many are wanted of each kind
     * @param goesOn hears how many are done; whether the rest is still wanted
     * @return empty if it was not
     */
    public static Optional<ExcitingImages> find(
            Classifier classifier,
            Dataset images,
            Selection.Unit unit,
            int count,
            IntPredicate goesOn) {
        Predictor predictor = classifier.predictor();
        Activation activation = predictor.spec().layer(unit.layer()).activation();
        boolean sums = predictor.sumsAlone(unit.layer());
        float[] scale = classifier.scaling().table();
        float[] input = new float[images.inputs()];
        PriorityQueue<Found> most = new PriorityQueue<>(BY_SUM);
        PriorityQueue<Found> least = new PriorityQueue<>(BY_SUM.reversed());
        int asked = Math.min(MOST_ASKED, images.size());
        int silent = 0;
        for (int i = 0; i < asked; i++) {
            if (i % BLOCK == 0 && !goesOn.test(i)) {
                return Optional.empty();
            }
            images.copyScaled(i, scale, input, 0);
            float sum = predictor.sum(unit.layer(), unit.number(), input);
            float answer = sums ? (float) activation.value(sum) : sum;
            silent += answer == 0 ? 1 : 0;
            keep(most, new Found(i, sum, answer), count);
            keep(least, new Found(i, sum, answer), count);
        }
        return Optional.of(
                new ExcitingImages(
                        unit,
                        sorted(most, BY_SUM.reversed()),
                        sorted(least, BY_SUM),
                        asked,
                        silent));
    }

    /** Keeps the images that are hardest to be rid of. */
    private static void keep(PriorityQueue<Found> kept, Found found, int count) {
        if (kept.size() < count) {
            kept.add(found);
        } else if (kept.comparator().compare(found, kept.peek()) > 0) {
            kept.poll();
            kept.add(found);
        }
    }

    private static List<Found> sorted(PriorityQueue<Found> found, Comparator<Found> order) {
        List<Found> sorted = new ArrayList<>(found);
        sorted.sort(order.thenComparing(Found::image));
        return List.copyOf(sorted);
    }

    /** The share of the images to which it answers 0; NaN where there are none. */
    public double silentShare() {
        return (double) silent / asked;
    }
}
