package fude.text.formula;

import fude.text.Named;
import java.util.function.DoubleUnaryOperator;

/**
 * A function of one number with its derivative. At a kink or a jump the derivative is 0, as
 * frameworks have it.
 */
enum Function implements Named {
    SIN(Math::sin, Math::cos),
    COS(Math::cos, x -> -Math.sin(x)),
    TAN(Math::tan, x -> 1 / (Math.cos(x) * Math.cos(x))),
    ASIN(Math::asin, x -> 1 / Math.sqrt(1 - x * x)),
    ACOS(Math::acos, x -> -1 / Math.sqrt(1 - x * x)),
    ATAN(Math::atan, x -> 1 / (1 + x * x)),
    SINH(Math::sinh, Math::cosh),
    COSH(Math::cosh, Math::sinh),
    TANH(Math::tanh, x -> 1 - Math.tanh(x) * Math.tanh(x)),
    EXP(Math::exp, Math::exp),
    /** The natural logarithm. */
    LN(Math::log, Function::slopeOfLogarithm),
    LOG2(x -> Math.log(x) / Math.log(2), x -> slopeOfLogarithm(x) / Math.log(2)),
    LOG10(Math::log10, x -> slopeOfLogarithm(x) / Math.log(10)),
    SQRT(Math::sqrt, x -> 0.5 / Math.sqrt(x)),
    ABS(Math::abs, Math::signum),
    SIGN(Math::signum, Function::flat),
    /** 1 above 0, else 0: the perceptron's. */
    STEP(x -> x > 0 ? 1 : flat(x), Function::flat),
    RELU(x -> Math.max(0, x), x -> x > 0 ? 1 : flat(x)),
    SIGMOID(Function::sigmoid, x -> sigmoid(x) * sigmoid(-x));

    private final DoubleUnaryOperator value;
    private final DoubleUnaryOperator slope;

    Function(DoubleUnaryOperator value, DoubleUnaryOperator slope) {
        this.value = value;
        this.slope = slope;
    }

    /** Whether its name is written before what it is of. */
    boolean hasName() {
        return this != SQRT && this != ABS;
    }

    double value(double x) {
        return value.applyAsDouble(x);
    }

    double slope(double x) {
        return slope.applyAsDouble(x);
    }

    private static double sigmoid(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** Where there is no logarithm, there is no derivative of it. */
    private static double slopeOfLogarithm(double x) {
        return x < 0 ? Double.NaN : 1 / x;
    }

    /** 0 wherever there is a number. */
    private static double flat(double x) {
        return Double.isNaN(x) ? x : 0;
    }
}
