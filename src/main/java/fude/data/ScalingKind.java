package fude.data;

import fude.text.Named;

/** The usual ways to turn pixels into numbers for a network. */
public enum ScalingKind implements Named {
    /** 0 to 255, as the pixels are kept. */
    RAW,
    /** 0 to 1. */
    UNIT,
    /** −1 to 1. */
    SYMMETRIC,
    /** Mean 0 and standard deviation 1, over all pixels of the training images. */
    STANDARD;

    /** The scaling for images like these; only {@link #STANDARD} looks at them. */
    public Scaling of(Dataset training) {
        return switch (this) {
            case RAW -> new Scaling(1, 0);
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
}
