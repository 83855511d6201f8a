package fude.data;

import fude.text.Named;
import java.util.List;

/**
 * An input that is calculated from the two coordinates of a point. Smilkov et al.,
 * Direct-manipulation visualization of deep networks, 2017 (TensorFlow Playground), offers the same
 * ones.
 */
public enum Feature implements Named {
    X1("x₁"),
    X2("x₂"),
    X1_SQUARED("x₁²"),
    X2_SQUARED("x₂²"),
    X1_X2("x₁x₂"),
    SIN_X1("sin x₁"),
    SIN_X2("sin x₂");

    /** The coordinates as they are. */
    public static final List<Feature> COORDINATES = List.of(X1, X2);

    private final String symbol;

    Feature(String symbol) {
        this.symbol = symbol;
    }

    /** As it is written in formulas, in every language. */
    public String symbol() {
        return symbol;
    }

    public double of(double x1, double x2) {
        return switch (this) {
            case X1 -> x1;
            case X2 -> x2;
            case X1_SQUARED -> x1 * x1;
            case X2_SQUARED -> x2 * x2;
            case X1_X2 -> x1 * x2;
            case SIN_X1 -> Math.sin(x1);
            case SIN_X2 -> Math.sin(x2);
        };
    }

    /** Those that go in: the coordinates where none are chosen. */
    public static List<Feature> orCoordinates(List<Feature> chosen) {
        return chosen.isEmpty() ? COORDINATES : chosen;
    }
}
