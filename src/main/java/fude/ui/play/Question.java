package fude.ui.play;

/**
 * An image that is one of two classes.
 *
 * @param image within the measured images
 * @param first one of the two classes; the other one is {@code second}
 * @param label the right one
 * @param answer the network's
 * @param confidence of the network
 */
record Question(int image, int first, int second, int label, int answer, double confidence) {

    boolean isReadRightly() {
        return answer == label;
    }
}
