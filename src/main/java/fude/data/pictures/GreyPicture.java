package fude.data.pictures;

/**
 * A picture as it was read.
 *
 * @param grey width × height values, 0 black to 255 white, row by row
 */
public record GreyPicture(int width, int height, int[] grey) {

    /**
     * A coloured picture by its brightness; what is transparent is white paper.
     *
     * @param argb width × height colours, 8 bits each of alpha, red, green and blue; overwritten
     */
    public static GreyPicture ofColours(int width, int height, int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            argb[i] = grey(argb[i]);
        }
        return new GreyPicture(width, height, argb);
    }

    /** Luma of ITU-R BT.601. */
    static int grey(int argb) {
        int red = argb >> 16 & 0xff;
        int green = argb >> 8 & 0xff;
        int blue = argb & 0xff;
        return onPaper(0.299 * red + 0.587 * green + 0.114 * blue, (argb >>> 24) / 255.0);
    }

    static int onPaper(double luma, double alpha) {
        return (int) Math.round(alpha * luma + (1 - alpha) * 255);
    }

    /**
     * The same picture with a longer side of at most {@code longest} pixels, each the mean of whole
     * pixels of this one.
     */
    public GreyPicture reduced(int longest) {
        int factor = (Math.max(width, height) + longest - 1) / longest;
        if (factor <= 1) {
            return this;
        }
        int columns = Math.max(1, width / factor);
        int rows = Math.max(1, height / factor);
        int[] means = new int[columns * rows];
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                means[y * columns + x] = mean(x * factor, y * factor, factor);
            }
        }
        return new GreyPicture(columns, rows, means);
    }

    private int mean(int left, int top, int side) {
        int right = Math.min(width, left + side);
        int bottom = Math.min(height, top + side);
        int sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += grey[y * width + x];
            }
        }
        int count = (right - left) * (bottom - top);
        return (sum + count / 2) / count;
    }

    /** Rows become columns. */
    GreyPicture transposed() {
        int[] turned = new int[grey.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[x * height + y] = grey[y * width + x];
            }
        }
        return new GreyPicture(height, width, turned);
    }

    /** Mirrored, left and right or top and bottom or both. */
    GreyPicture mirrored(boolean across, boolean down) {
        int[] turned = new int[grey.length];
        for (int y = 0; y < height; y++) {
            int from = down ? height - 1 - y : y;
            for (int x = 0; x < width; x++) {
                turned[y * width + x] = grey[from * width + (across ? width - 1 - x : x)];
            }
        }
        return new GreyPicture(width, height, turned);
    }
}
