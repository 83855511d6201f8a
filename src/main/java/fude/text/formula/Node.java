package fude.text.formula;

import fude.text.Texts;

/** A part of a formula: knows its value, its partial derivatives, and how it is written. */
interface Node {
    /** How strongly the sign at the root of a part binds, weakest first. */
    int SUM = 1;

    int PRODUCT = 2;
    int MINUS = 3;
    int POWER = 4;
    int WHOLE = 5;

    double at(double[] values);

    /** The derivative with respect to a variable, by the rules of differentiation. */
    double slope(double[] values, int variable);

    /** Whether a variable occurs. */
    boolean uses(int variable);

    int binding();

    /** As it stands on paper, so that reading it gives the same. */
    String text();

    /** The same in brackets where its sign binds less than is needed. */
    default String text(int needed) {
        return binding() < needed ? "(" + text() + ")" : text();
    }

    /**
     * A number.
     *
     * @param text π and e have names
     */
    record Constant(double value, String text) implements Node {
        Constant(double value) {
            this(value, Texts.exact(value));
        }

        @Override
        public double at(double[] values) {
            return value;
        }

        @Override
        public double slope(double[] values, int variable) {
            return 0;
        }

        @Override
        public boolean uses(int variable) {
            return false;
        }

        @Override
        public int binding() {
            return WHOLE;
        }
    }

    /** A variable by its place. */
    record Variable(int place, String text) implements Node {
        @Override
        public double at(double[] values) {
            return values[place];
        }

        @Override
        public double slope(double[] values, int variable) {
            return variable == place ? 1 : 0;
        }

        @Override
        public boolean uses(int variable) {
            return variable == place;
        }

        @Override
        public int binding() {
            return WHOLE;
        }
    }

    /** −a. */
    record Minus(Node part) implements Node {
        @Override
        public double at(double[] values) {
            return -part.at(values);
        }

        @Override
        public double slope(double[] values, int variable) {
            return -part.slope(values, variable);
        }

        @Override
        public boolean uses(int variable) {
            return part.uses(variable);
        }

        @Override
        public int binding() {
            return MINUS;
        }

        @Override
        public String text() {
            return Notation.MINUS + part.text(POWER);
        }
    }

    /** f(a). */
    record Call(Function function, Node part) implements Node {
        @Override
        public double at(double[] values) {
            return function.value(part.at(values));
        }

        @Override
        public double slope(double[] values, int variable) {
            return part.uses(variable)
                    ? function.slope(part.at(values)) * part.slope(values, variable)
                    : 0;
        }

        @Override
        public boolean uses(int variable) {
            return part.uses(variable);
        }

        @Override
        public int binding() {
            return WHOLE;
        }

        @Override
        public String text() {
            return Notation.call(function, "", part);
        }
    }

    /** Two parts and the sign between them. */
    record Pair(Operator operator, Node left, Node right) implements Node {
        @Override
        public double at(double[] values) {
            return operator.value(left.at(values), right.at(values));
        }

        @Override
        public double slope(double[] values, int variable) {
            // a part without the variable counts as a constant, whatever its value
            double a = left.at(values);
            double b = right.at(values);
            double byLeft =
                    left.uses(variable)
                            ? operator.slopeOfLeft(a, b) * left.slope(values, variable)
                            : 0;
            double byRight =
                    right.uses(variable)
                            ? operator.slopeOfRight(a, b) * right.slope(values, variable)
                            : 0;
            return byLeft + byRight;
        }

        @Override
        public boolean uses(int variable) {
            return left.uses(variable) || right.uses(variable);
        }

        @Override
        public int binding() {
            return operator.binding();
        }

        @Override
        public String text() {
            return switch (operator) {
                case PLUS -> left.text(SUM) + " + " + right.text(PRODUCT);
                case MINUS -> left.text(SUM) + " " + Notation.MINUS + " " + right.text(PRODUCT);
                case TIMES -> Notation.product(left, right);
                case OVER -> left.text(PRODUCT) + "/" + right.text(POWER);
                case POWER -> Notation.power(left, right);
                case MAX, MIN -> operator.id() + "(" + left.text() + ", " + right.text() + ")";
            };
        }
    }
}
