package fude.data.array;

import java.util.function.IntPredicate;

/**
 * Whether handwriting stands or lies on its side: it is taller than wide, and a 1 or an I is most
 * of all. Measured by how far ink lies from its centre, across against down.
 */
final class Posture {
    /** Of MNIST's images 0.5, of its ones 0.16; of Fashion-MNIST's images 0.73. */
    private static final double LYING = 1.4;

    private static final double LYING_ONE = 2;

    private final byte[] pixels;
    private final int rows;
    private final int columns;

    Posture(byte[] pixels, int rows, int columns) {
        this.pixels = pixels;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * @param isOne which images show something that is as slim as a 1
     */
    boolean isLying(IntPredicate isOne) {
        double all = wide(image -> true);
        return all > LYING || all > 1 && wide(isOne) > LYING_ONE;
    }

    boolean isStanding(IntPredicate isOne) {
        double one = wide(isOne);
        return one > 0 && one < 1 / LYING_ONE;
    }

    /** Σ variance across / Σ variance down; 0 if there is no such image. */
    private double wide(IntPredicate which) {
        double across = 0;
        double down = 0;
        int size = rows * columns;
        for (int image = 0; image < pixels.length / size; image++) {
            if (which.test(image)) {
                double[] spread = spread(image * size);
                across += spread[0];
                down += spread[1];
            }
        }
        return down == 0 ? 0 : across / down;
    }

    private double[] spread(int from) {
        long ink = 0;
        long sumX = 0;
        long sumY = 0;
        long sumXx = 0;
        long sumYy = 0;
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int here = pixels[from + y * columns + x] & 0xff;
                ink += here;
                sumX += (long) here * x;
                sumY += (long) here * y;
                sumXx += (long) here * x * x;
                sumYy += (long) here * y * y;
            }
        }
        if (ink == 0) {
            return new double[2];
        }
        double meanX = (double) sumX / ink;
        double meanY = (double) sumY / ink;
        return new double[] {
            (double) sumXx / ink - meanX * meanX, (double) sumYy / ink - meanY * meanY
        };
    }
}
