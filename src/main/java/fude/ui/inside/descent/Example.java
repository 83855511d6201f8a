package fude.ui.inside.descent;

import fude.text.Named;

/** Formulas to begin with, each with what it shows best. */
enum Example implements Named {
    /** Two valleys, the left one worse. */
    LOCAL_MINIMUM("x^4/4 - 2x² - x", new Range(-3, 3, -2, 2), new Start(-2.8, 0), 0.05),
    PARABOLA("x²", new Range(-4, 4, -2, 2), new Start(-3, 0), 0.1),
    SADDLE("x² - y² + y^4/4", new Range(-3, 3, -2.5, 2.5), new Start(-2.5, 0.01), 0.1),
    RAVINE("x²/20 + y²", new Range(-10, 10, -4, 4), new Start(-7, 2), 0.9),
    /** None of these. */
    TYPED("", new Range(-4, 4, -4, 4), new Start(0, 0), 0.1);

    private final String formula;
    private final Range range;
    private final Start start;
    private final double rate;

    Example(String formula, Range range, Start start, double rate) {
        this.formula = formula;
        this.range = range;
        this.start = start;
        this.rate = rate;
    }

    String formula() {
        return formula;
    }

    Range range() {
        return range;
    }

    Start start() {
        return start;
    }

    /** A learning rate that shows what there is to see. */
    double rate() {
        return rate;
    }
}
