package fude.ui.inside.perceptron;

import fude.training.perceptron.Gate;

/** A truth table by its name, or the class's own one. */
enum Table {
    AND,
    OR,
    NAND,
    XOR,
    OWN;

    static Table of(Gate gate) {
        return gate.kind().map(kind -> valueOf(kind.name())).orElse(OWN);
    }
}
