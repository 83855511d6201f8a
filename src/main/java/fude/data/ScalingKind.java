package fude.data;

import fude.text.Named;
import java.util.stream.DoubleStream;

/** The usual ways to turn pixels, or any numbers, into numbers for a network. */
public enum ScalingKind implements Named {
    /** As they are; pixels 0 to 255. */
    RAW,
    /** From the least to the largest: 0 to 1. */
    UNIT,
    /** From the least to the largest: −1 to 1. */
    SYMMETRIC,
    /** Mean 0 and standard deviation 1, over what is learned from. */
    STANDARD;

    /** The scaling for images like these; only {@link #STANDARD} looks at them. */
    public Scaling of(Dataset training) {
        return switch (this) {
            case RAW -> Scaling.NONE;
            case UNIT -> Scaling.UNIT;
            case SYMMETRIC -> new Scaling(2 / 255.0, -1);
            case STANDARD -> standard(training);
        };
    }

    /** (x − mean) / deviation; pixels that are all alike have no deviation and become 0. */
    private static Scaling standard(Dataset training) {
        long sum = 0;
        long sumOfSquares = 0;
        for (int image = 0; image < training.size(); image++) {
            for (int i = 0; i < training.inputs(); i++) {
                int pixel = training.pixel(image, i);
                sum += pixel;
                sumOfSquares += pixel * pixel;
            }
        }
        double pixels = (double) training.size() * training.inputs();
        double mean = sum / pixels;
        double variance = sumOfSquares / pixels - mean * mean;
        double deviation = variance > 0 ? Math.sqrt(variance) : 1;
        return new Scaling(1 / deviation, -mean / deviation);
    }

    /**
     * The scaling for numbers like these. Numbers that are all alike become 0.
     *
     * @param learned those that are learned from, finite, at least one
     */
    public Scaling of(double[] learned) {
        double least = DoubleStream.of(learned).min().orElseThrow();
        double range = DoubleStream.of(learned).max().orElseThrow() - least;
        double factor = range == 0 ? 1 : 1 / range;
        return switch (this) {
            case RAW -> Scaling.NONE;
            case UNIT -> new Scaling(factor, -least * factor);
            case SYMMETRIC ->
                    range == 0
                            ? new Scaling(1, -least)
                            : new Scaling(2 * factor, -2 * least * factor - 1);
            case STANDARD -> standard(learned);
        };
    }

    private static Scaling standard(double[] learned) {
        double mean = DoubleStream.of(learned).average().orElseThrow();
        double variance =
                DoubleStream.of(learned).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        double deviation = variance > 0 ? Math.sqrt(variance) : 1;
        return new Scaling(1 / deviation, -mean / deviation);
    }
}
