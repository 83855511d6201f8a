package fude.ui.inside.step;

import fude.text.Texts;

/**
 * Numbers in formulas: with four significant digits, or all that they have.
 *
 * @param exact whether it is all
 */
record Figures(Texts texts, boolean exact) {

    String of(double number) {
        if (!exact || !Double.isFinite(number)) {
            return texts.figures(number);
        }
        return Texts.exact(number).replace('-', '−');
    }

    /** The same behind a sign of calculation: in brackets where it is negative. */
    String factor(double number) {
        return number < 0 ? "(" + of(number) + ")" : of(number);
    }
}
