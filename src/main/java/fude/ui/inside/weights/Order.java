package fude.ui.inside.weights;

/** How the pictures are sorted. */
enum Order {
    /** By |activation × gradient| for the image; by size without one. */
    IMPORTANCE,
    /** By the length of the unit's weights. */
    SIZE,
    NUMBER
}
