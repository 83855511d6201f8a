package fude.ui.inside.perceptron;

/** How many inputs a truth table has. */
enum Inputs {
    TWO,
    THREE;

    int number() {
        return ordinal() + 2;
    }
}
