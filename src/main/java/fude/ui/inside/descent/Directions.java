package fude.ui.inside.descent;

/** Which plane through the weights is looked at. */
enum Directions {
    /** That of two weights. */
    WEIGHTS,
    /** That of two directions by chance, filter-normalised. */
    RANDOM
}
