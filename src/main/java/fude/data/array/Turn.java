package fude.data.array;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How images are turned before they are learned from. */
enum Turn {
    NONE,
    /** Rows become columns, as EMNIST's images lie. */
    TRANSPOSED,
    LEFT,
    RIGHT,
    HALF;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> ids() {
        return Arrays.stream(values()).map(Turn::id).toList();
    }

    static Turn of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    boolean exchangesSides() {
        return this == TRANSPOSED || this == LEFT || this == RIGHT;
    }

    /**
     * Turns all images where they lie.
     *
     * @param rows before
     * @param columns before
     */
    void apply(byte[] pixels, int rows, int columns) {
        if (this == NONE) {
            return;
        }
        int size = rows * columns;
        byte[] image = new byte[size];
        for (int from = 0; from < pixels.length; from += size) {
            System.arraycopy(pixels, from, image, 0, size);
            for (int y = 0; y < rows; y++) {
                for (int x = 0; x < columns; x++) {
                    pixels[from + place(y, x, rows, columns)] = image[y * columns + x];
                }
            }
        }
    }

    private int place(int y, int x, int rows, int columns) {
        return switch (this) {
            case NONE -> y * columns + x;
            case TRANSPOSED -> x * rows + y;
            case LEFT -> (columns - 1 - x) * rows + y;
            case RIGHT -> x * rows + rows - 1 - y;
            case HALF -> (rows - 1 - y) * columns + columns - 1 - x;
        };
    }
}
