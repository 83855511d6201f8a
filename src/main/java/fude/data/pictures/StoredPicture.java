package fude.data.pictures;

/**
 * A picture as its file has it.
 *
 * @param values width × height values, 0 black to {@code most} white, row by row
 * @param most 255, or 65535 where the file has 16 bits for each
 */
record StoredPicture(int width, int height, int[] values, int most) {
    static final int WIDE = 65535;

    /** The largest value. */
    int largest() {
        int largest = 0;
        for (int value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    /** As grey, where {@code white} is the value of white. */
    GreyPicture grey(int white) {
        if (white == 255 && most == 255) {
            return new GreyPicture(width, height, values);
        }
        int[] grey = new int[values.length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = Math.min(255, (int) Math.round(255.0 * values[i] / white));
        }
        return new GreyPicture(width, height, grey);
    }

    /** As grey, by what it holds itself: 16 bits that hold 8, or a mask of 0 and 1, are seen. */
    GreyPicture grey() {
        int largest = largest();
        return grey(largest == 1 ? 1 : largest > 255 ? most : 255);
    }

    /** Rows become columns. */
    StoredPicture transposed() {
        int[] turned = new int[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = values[y * width + x];
            }
        }
        return new StoredPicture(height, width, turned, most);
    }

    /** Mirrored, left and right or top and bottom or both. */
    StoredPicture mirrored(boolean across, boolean down) {
        int[] turned = new int[values.length];
        for (int y = 0; y < height; y++) {
            int from = down ? height - 1 - y : y;
            for (int x = 0; x < width; x++) {
                turned[y * width + x] = values[from * width + (across ? width - 1 - x : x)];
            }
        }
        return new StoredPicture(width, height, turned, most);
    }
}
