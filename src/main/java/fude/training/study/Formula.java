package fude.training.study;

import fude.text.Named;
import java.util.function.ToDoubleFunction;

/** What an optimizer makes of a gradient, line by line, as its class says it. */
public enum Formula implements Named {
    /** η = η₀ · s: the rate that is set, times the schedule's factor. */
    RATE(n -> n[0] * n[1]),
    /** g + λ₂ w. */
    L2(n -> n[0] + n[1] * n[2]),
    /** g + λ₁ sign(w). */
    L1(n -> n[0] + n[1] * Math.signum(n[2])),
    /** w (1 − η λ). */
    DECAY(n -> n[0] * (1 - n[1] * n[2])),
    /** w − η g. */
    DESCENT(n -> n[0] - n[1] * n[2]),
    /** μ m + g. */
    VELOCITY(n -> n[0] * n[1] + n[2]),
    /** w − η m. */
    MOMENTUM(n -> n[0] - n[1] * n[2]),
    /** w − η (g + μ m). */
    NESTEROV(n -> n[0] - n[1] * (n[2] + n[3] * n[4])),
    /** m + g². */
    SQUARES(n -> n[0] + n[1] * n[1]),
    /** α m + (1 − α) g². */
    MEAN_SQUARE(n -> n[0] * n[1] + (1 - n[0]) * n[2] * n[2]),
    /** w − η g / (√m + ε). */
    SCALED(n -> n[0] - n[1] * n[2] / (Math.sqrt(n[3]) + n[4])),
    /** m + (1 − β₁) (g − m). */
    ADAM_MEAN(n -> n[0] + (1 - n[1]) * (n[2] - n[0])),
    /** v + (1 − β₂) (g² − v). */
    ADAM_SQUARE(n -> n[0] + (1 - n[1]) * (n[2] * n[2] - n[0])),
    /** m / (1 − β₁ᵗ). */
    MEAN_CORRECTED(n -> n[0] / (1 - Math.pow(n[1], n[2]))),
    /** v / (1 − β₂ᵗ). */
    SQUARE_CORRECTED(n -> n[0] / (1 - Math.pow(n[1], n[2]))),
    /** w − η m̂ / (√v̂ + ε). */
    ADAM(n -> n[0] - n[1] * n[2] / (Math.sqrt(n[3]) + n[4])),
    /** w c / ‖w‖, where the weights that lead into the unit are longer than c. */
    MAX_NORM(n -> n[0] * n[1] / n[2]);

    private final ToDoubleFunction<double[]> function;

    Formula(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    double result(double... numbers) {
        return function.applyAsDouble(numbers);
    }
}
