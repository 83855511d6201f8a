package fude.text.formula;

import fude.text.ReportedException;
import java.util.List;

/**
 * A formula of some variables, such as x² + 5x. Immutable; two that are written alike are equal.
 *
 * <p>It is read as it stands on paper: {@code 5x}, {@code 2 sin x}, {@code |x|}, {@code √x}, {@code
 * x²} or {@code x^2}, full-width characters; {@code y =} before it is dropped. Without brackets a
 * function takes what is multiplied without a sign: {@code sin 2x} is sin(2x), {@code sin x cos x}
 * is sin(x) · cos(x). {@code 1/2x} is read from the left, (1/2) · x. {@link #text} shows how it was
 * understood.
 */
public final class Formula {
    /** As typed, in characters. */
    public static final int MAX_LENGTH = 4096;

    private final List<String> variables;
    private final Node root;
    private final String text;

    private Formula(List<String> variables, Node root) {
        this.variables = variables;
        this.root = root;
        this.text = root.text();
    }

    /**
     * Reads a formula.
     *
     * @param variables their names, in the order in which {@link #at} takes their values; a letter,
     *     and digits behind it
     * @throws ReportedException that names the character, counted from 1, and what is expected
     *     there
     */
    public static Formula parse(String text, List<String> variables) throws ReportedException {
        List<String> names = List.copyOf(variables);
        return new Formula(names, new Parser(text, names).formula());
    }

    /**
     * Its value; NaN or infinite where it has none.
     *
     * @param values of the variables, in their order
     */
    public double at(double... values) {
        return root.at(values);
    }

    /**
     * Its partial derivative, exact but for rounding. At a kink or a jump it is 0 as in frameworks,
     * of max and min the mean of both sides.
     *
     * @param variable its place, from 0
     * @param values of the variables, in their order
     */
    public double slope(int variable, double... values) {
        return root.slope(values, variable);
    }

    /** Whether a variable occurs in it. */
    public boolean uses(String variable) {
        return root.uses(variables.indexOf(variable));
    }

    public List<String> variables() {
        return variables;
    }

    /** As it stands on paper: {@code x² + 5x}. Reading it gives the same formula. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula
                && text.equals(formula.text)
                && variables.equals(formula.variables);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
