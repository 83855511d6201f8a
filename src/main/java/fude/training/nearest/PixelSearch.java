package fude.training.nearest;

import fude.data.Dataset;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds the images that are nearest by their pixels, paper 0 and full ink 1. */
public final class PixelSearch {
    /** Images between two looks at whether anybody still wants to know. */
    private static final int BLOCK = 4096;

    private static final double INK = 255;

    private PixelSearch() {}

    /**
     * @param image of the size of the others, 0 to 255
     * @param count how many are wanted
     * @param goesOn whether the answer is still wanted
     * @return the nearest first; empty if it was no longer wanted
     */
    public static Optional<List<Neighbour>> find(
            Dataset among, byte[] image, int count, BooleanSupplier goesOn) {
        Nearest nearest = new Nearest(count);
        for (int i = 0; i < among.size(); i++) {
            if (i % BLOCK == 0 && !goesOn.getAsBoolean()) {
                return Optional.empty();
            }
            double worst = Math.min(nearest.worst(), Long.MAX_VALUE);
            nearest.add(i, among.squaredDistance(i, image, (long) worst));
        }
        return Optional.of(nearest.list(squared -> Math.sqrt(squared) / INK));
    }
}
