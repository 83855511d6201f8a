package fude.data;

/**
 * How a number becomes one for the network: factor × number + offset. Pixels go from 0 to 255.
 *
 * @param factor not 0
 */
public record Scaling(double factor, double offset) {
    /** As it is. */
    public static final Scaling NONE = new Scaling(1, 0);

    /** Pixels become 0 to 1. */
    public static final Scaling UNIT = new Scaling(1 / 255.0, 0);

    public double of(double number) {
        return factor * number + offset;
    }

    /** The number that {@link #of} makes this one of. */
    public double inverse(double scaled) {
        return (scaled - offset) / factor;
    }

    /** The number for each of the 256 grey values. */
    public float[] table() {
        float[] table = new float[256];
        for (int pixel = 0; pixel < table.length; pixel++) {
            table[pixel] = (float) (factor * pixel + offset);
        }
        return table;
    }
}
