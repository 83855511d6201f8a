package fude.ui.dataset.hundred;

import fude.data.Dataset;
import fude.training.measure.Evaluation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Measured images drawn by lot.
 *
 * @param images of all of which there is an answer
 * @param number of the draw: the same number draws the same places everywhere
 * @param places of those that were drawn, in the order in which they were drawn
 */
record Hundred(Dataset images, Evaluation answers, long number, List<Integer> places) {
    static final int COUNT = 100;

    /** Draws as many as there are, at most a hundred, each once. */
    static Hundred draw(Dataset images, Evaluation answers, long number) {
        SplittableRandom chance = new SplittableRandom(number);
        Set<Integer> places = new LinkedHashSet<>();
        while (places.size() < Math.min(COUNT, images.size())) {
            places.add(chance.nextInt(images.size()));
        }
        return new Hundred(images, answers, number, List.copyOf(places));
    }

    /** The same images after another measurement. */
    Hundred answered(Evaluation again) {
        return new Hundred(images, again, number, places);
    }

    boolean isWrong(int place) {
        return answers.predicted(place) != images.label(place);
    }

    List<Integer> wrong() {
        return places.stream().filter(this::isWrong).toList();
    }
}
