package fude.ui.inside.descent;

import fude.text.Named;

/** How fast it runs. */
enum Speed implements Named {
    ONE(1),
    FIVE(5),
    TWENTY(20),
    SIXTY(60);

    private final int steps;

    Speed(int steps) {
        this.steps = steps;
    }

    /** Steps in a second. */
    int steps() {
        return steps;
    }
}
