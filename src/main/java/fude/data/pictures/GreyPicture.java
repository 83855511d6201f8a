package fude.data.pictures;

/**
 * A picture as it was read.
 *
 * @param grey width × height values, 0 black to 255 white, row by row
 */
public record GreyPicture(int width, int height, int[] grey) {

    /**
     * A coloured picture by its brightness, or the one colour that shows its ink far better; what
     * is transparent is white paper, and ink of one light colour on it is as good as black.
     *
     * @param argb width × height colours, 8 bits each of alpha, red, green and blue; overwritten
     */
    public static GreyPicture ofColours(int width, int height, int[] argb) {
        return new GreyPicture(width, height, InkChannel.grey(width, height, argb));
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
}
