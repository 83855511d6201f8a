package fude.data.pixels;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Images of one size in the order in which a file has them, to be answered.
 *
 * @param rows and columns of each
 * @param pixels 0 for background to 255, images × rows × columns
 * @param labels of each; none where there are none
 * @param places of each in the file: the line from 1, or the index from 0
 */
public record LooseImages(int rows, int columns, byte[] pixels, List<String> labels, int[] places) {
    public LooseImages {
        labels = List.copyOf(labels);
    }

    public int count() {
        return places.length;
    }

    public byte[] image(int index) {
        int size = rows * columns;
        return Arrays.copyOfRange(pixels, index * size, (index + 1) * size);
    }

    public boolean isLabelled() {
        return !labels.isEmpty();
    }

    /** Null where there are no labels. */
    public @Nullable String label(int index) {
        return isLabelled() ? labels.get(index) : null;
    }
}
