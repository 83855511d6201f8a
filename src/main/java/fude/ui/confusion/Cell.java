package fude.ui.confusion;

/** A cell of the matrix: images of one class, and what they were taken for. */
record Cell(int actual, int predicted) {

    boolean isRight() {
        return actual == predicted;
    }
}
