package fude.ui.inside.weights;

import fude.nn.NetworkSpec;
import fude.ui.state.Selection;

/**
 * The pictures of a layer's units. Arrays are not to be written to.
 *
 * @param state whether there is anything to show, and if not, why
 * @param ofPixels whether the pictures are the weights themselves, and not sums of paths
 * @param order all units in the order in which they are shown
 * @param first place of the first picture that is there
 * @param pictures in colours, from that place on
 * @param full the number that has full colour
 * @param columns of a picture
 * @param unit the one that is looked at
 * @param numbers its picture in numbers
 * @param image that was read, 0 to 255; null without one
 * @param inputs the image as the network gets it; null without one
 */
record Wall(
        State state,
        NetworkSpec spec,
        int layer,
        boolean ofPixels,
        int[] order,
        int first,
        int[][] pictures,
        double full,
        int columns,
        Selection.Unit unit,
        float[] numbers,
        byte[] image,
        float[] inputs) {

    enum State {
        THERE,
        NO_NETWORK,
        NO_NUMBER
    }

    static Wall nothing(State why) {
        return new Wall(
                why, null, 0, true, new int[0], 0, new int[0][], 1, 1, null, null, null, null);
    }

    boolean isThere() {
        return state == State.THERE;
    }

    /** The place of a unit in the order, or −1. */
    int place(int unit) {
        for (int i = 0; i < order.length; i++) {
            if (order[i] == unit) {
                return i;
            }
        }
        return -1;
    }
}
