package fude.data;

import fude.text.Named;

/** What the samples of a data set are, and what should come out of them. */
public enum DataKind implements Named {
    /** Grey pictures, each of a class. */
    IMAGES,
    /** A few numbers, mostly two, which are a point of a class. */
    POINTS,
    /** A number x, from which a number y should come out: regression. */
    FUNCTION;

    /** Whether a class should come out, and not a number. */
    public boolean hasClasses() {
        return this != FUNCTION;
    }
}
