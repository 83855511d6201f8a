package fude.ui.confusion;

/** What stands beside the matrix; where it is narrow, in its place. */
enum Part {
    MATRIX,
    FIGURES,
    WORST
}
