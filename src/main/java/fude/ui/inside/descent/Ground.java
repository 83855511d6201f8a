package fude.ui.inside.descent;

/** What one walks on. */
enum Ground {
    /** One that is typed, of one or two variables. */
    FORMULA,
    /** The loss of the network over two directions of its weights. */
    LOSS
}
