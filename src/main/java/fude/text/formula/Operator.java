package fude.text.formula;

import fude.text.Named;

/** What joins two parts of a formula. Where max or min has two answers, each counts one half. */
enum Operator implements Named {
    PLUS(Node.SUM),
    MINUS(Node.SUM),
    TIMES(Node.PRODUCT),
    OVER(Node.PRODUCT),
    POWER(Node.POWER),
    MAX(Node.WHOLE),
    MIN(Node.WHOLE);

    private final int binding;

    Operator(int binding) {
        this.binding = binding;
    }

    int binding() {
        return binding;
    }

    double value(double a, double b) {
        return switch (this) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case OVER -> a / b;
            case POWER -> Math.pow(a, b);
            case MAX -> Math.max(a, b);
            case MIN -> Math.min(a, b);
        };
    }

    /** ∂/∂a. */
    double slopeOfLeft(double a, double b) {
        return switch (this) {
            case PLUS, MINUS -> 1;
            case TIMES -> b;
            case OVER -> 1 / b;
            case POWER -> b == 0 ? 0 : b * Math.pow(a, b - 1);
            case MAX -> share(a - b);
            case MIN -> share(b - a);
        };
    }

    /** ∂/∂b. */
    double slopeOfRight(double a, double b) {
        return switch (this) {
            case PLUS -> 1;
            case MINUS -> -1;
            case TIMES -> a;
            case OVER -> -a / (b * b);
            case POWER -> Math.pow(a, b) * Math.log(a);
            case MAX -> share(b - a);
            case MIN -> share(a - b);
        };
    }

    /** How much of the answer is the part that is ahead by so much. */
    private static double share(double ahead) {
        return (1 + Math.signum(ahead)) / 2;
    }
}
