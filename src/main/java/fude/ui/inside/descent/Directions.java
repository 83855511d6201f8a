package fude.ui.inside.descent;

/** Which plane through the weights is looked at. */
enum Directions {
    /** Two weights change, all others stay. */
    WEIGHTS,
    /** All weights change along two random directions, filter-normalised. */
    RANDOM
}
