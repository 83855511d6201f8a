package fude.ui.inside.neighbours;

import fude.data.Dataset;
import fude.training.Classifier;
import fude.training.nearest.HiddenTable;
import fude.training.nearest.Neighbour;
import java.util.List;

/**
 * The training images nearest to an image.
 *
 * @param image 28 × 28 pixels, that which was compared
 * @param answer the class that the network answered; −1 for none
 * @param among the training images
 * @param itself the number of the training image that it is, which is no neighbour; −1 for none
 * @param byPixels the nearest first
 * @param byLayer the same by the last hidden layer; empty while its answers are not there
 * @param layer by which they were found; null for none
 */
record Found(
        byte[] image,
        int answer,
        Dataset among,
        int itself,
        List<Neighbour> byPixels,
        List<Neighbour> byLayer,
        Layer layer) {

    /**
     * A hidden layer, without its answers.
     *
     * @param of the network
     * @param images how many took part
     * @param isSample whether images were left out
     */
    record Layer(Classifier of, int images, boolean isSample) {
        static Layer of(HiddenTable table) {
            return new Layer(table.classifier(), table.size(), table.isSample());
        }
    }

    /** How many of some neighbours have the label that the network answered. */
    long agreeing(List<Neighbour> neighbours) {
        return neighbours.stream().filter(one -> among.label(one.image()) == answer).count();
    }
}
