package fude.training;

import fude.data.Dataset;
import fude.data.Scaling;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a run when it is kept: the network, its numbers, and what images it reads.
 *
 * @param state a copy of the network's numbers, in the order of {@link Network#state}
 * @param rows of an image
 * @param columns of an image
 */
public record Model(
        NetworkSpec spec,
        List<float[]> state,
        Scaling scaling,
        int rows,
        int columns,
        List<String> classNames) {

    static Model of(Network network, Dataset dataset, Scaling scaling) {
        return new Model(
                network.spec(),
                network.copyState(),
                scaling,
                dataset.rows(),
                dataset.columns(),
                dataset.classNames());
    }

    /** A network with these numbers. */
    public Network network() {
        Network network = Network.of(spec, 0);
        network.setState(state);
        return network;
    }

    public Classifier classifier() {
        return new Classifier(network().predictor(), scaling);
    }

    /** Whether these are images of the model's size in exactly its classes. */
    public boolean reads(Dataset dataset) {
        return isOfItsSize(dataset) && classNames.equals(dataset.classNames());
    }

    /** The images of the model's classes; empty if it cannot read them or there are none. */
    public Optional<Dataset> choose(Dataset dataset) {
        if (!isOfItsSize(dataset) || !dataset.classNames().containsAll(classNames)) {
            return Optional.empty();
        }
        List<Integer> classes = classNames.stream().map(dataset.classNames()::indexOf).toList();
        return Optional.of(reads(dataset) ? dataset : dataset.ofClasses(classes))
                .filter(chosen -> chosen.size() > 0);
    }

    private boolean isOfItsSize(Dataset dataset) {
        return rows == dataset.rows() && columns == dataset.columns();
    }
}
