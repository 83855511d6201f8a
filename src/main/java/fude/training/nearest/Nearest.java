package fude.training.nearest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Keeps the nearest of many images, in order; of equally near ones the first that came. */
final class Nearest {
    private final int count;
    private final List<Neighbour> kept = new ArrayList<>();

    /**
     * @param count how many are kept
     */
    Nearest(int count) {
        this.count = count;
    }

    /** What is not nearer than this is not kept. */
    double worst() {
        return kept.size() < count
                ? Double.POSITIVE_INFINITY
                : kept.get(kept.size() - 1).distance();
    }

    void add(int image, double distance) {
        if (!(distance < worst())) {
            return;
        }
        int at = kept.size();
        while (at > 0 && kept.get(at - 1).distance() > distance) {
            at--;
        }
        kept.add(at, new Neighbour(image, distance));
        if (kept.size() > count) {
            kept.remove(count);
        }
    }

    /** The nearest first, their distances through a function that keeps their order. */
    List<Neighbour> list(DoubleUnaryOperator distance) {
        return kept.stream()
                .map(n -> new Neighbour(n.image(), distance.applyAsDouble(n.distance())))
                .toList();
    }
}
