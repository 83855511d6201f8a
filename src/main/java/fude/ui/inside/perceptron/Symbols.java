package fude.ui.inside.perceptron;

import fude.text.Texts;
import fude.text.formula.Signs;

/** How the numbers of a unit are written. */
final class Symbols {
    private Symbols() {}

    /** What comes out of a hidden unit. */
    static String hidden(int number) {
        return Signs.indexed("h", number);
    }

    /** A number as short as it is, to nine decimals: 0.5, −1. */
    static String number(double number) {
        return Texts.setting(Math.rint(number * 1e9) / 1e9 + 0.0).replace('-', '−');
    }

    /** The same in brackets where it is negative. */
    static String factor(double number) {
        return number < 0 ? "(" + number(number) + ")" : number(number);
    }
}
