package fude.data;

/** How a pixel becomes a number for the network: factor × pixel + offset, with pixels 0 to 255. */
public record Scaling(double factor, double offset) {
    /** 0 to 1. */
    public static final Scaling UNIT = new Scaling(1 / 255.0, 0);

    /** The number for each of the 256 grey values. */
    public float[] table() {
        float[] table = new float[256];
        for (int pixel = 0; pixel < table.length; pixel++) {
            table[pixel] = (float) (factor * pixel + offset);
        }
        return table;
    }
}
