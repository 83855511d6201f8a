package fude.ui.inside.perceptron;

/** What is done with the truth table. */
enum Part {
    /** One unit, whose numbers are set by hand. */
    UNIT,
    /** One unit, which learns the table step by step. */
    RULE,
    /** Two hidden units and an output, set by hand. */
    LAYER
}
