package fude.training;

import fude.data.Dataset;
import fude.data.ImageForm;
import fude.data.InputForm;
import fude.data.Samples;
import fude.data.ScaledImages;
import fude.data.numbers.ScaledNumbers;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a run when it is kept: the network, its numbers, and what it reads.
 *
 * @param state a copy of the network's numbers, in the order of {@link Network#state}
 * @param form of what it reads: an {@link ImageForm}, or a {@link fude.data.numbers.NumberForm}
 * @param classNames none where it answers with numbers
 */
public record Model(
        NetworkSpec spec, List<float[]> state, InputForm form, List<String> classNames) {

    /** What is left of a network that learned from samples with a form. */
    static Model of(Network network, Samples samples) {
        if (samples instanceof ScaledNumbers numbers) {
            return new Model(
                    network.spec(),
                    network.copyState(),
                    numbers.form(),
                    numbers.table().classNames());
        }
        ScaledImages images = (ScaledImages) samples;
        return new Model(
                network.spec(), network.copyState(), images.form(), images.images().classNames());
    }

    public boolean readsImages() {
        return form instanceof ImageForm;
    }

    /** The form of the images that it reads; only where it {@linkplain #readsImages does}. */
    public ImageForm image() {
        return (ImageForm) form;
    }

    /** A network with these numbers. */
    public Network network() {
        Network network = Network.of(spec, 0);
        network.setState(state);
        return network;
    }

    /** The network as it reads images; only where it {@linkplain #readsImages does}. */
    public Classifier classifier() {
        return new Classifier(network().predictor(), image());
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

    /**
     * What keeps the model from reading images.
     *
     * @return nothing if {@link #choose} finds some
     */
    public Optional<Message> difference(Dataset dataset) {
        if (!isOfItsSize(dataset)) {
            ImageForm form = image();
            return Optional.of(
                    Message.of(
                            "model.other-size",
                            form.rows(),
                            form.columns(),
                            dataset.rows(),
                            dataset.columns()));
        }
        List<String> missing = new ArrayList<>(classNames);
        missing.removeAll(dataset.classNames());
        if (!missing.isEmpty()) {
            return Optional.of(Message.of("model.other-classes", missing, dataset.classNames()));
        }
        return choose(dataset).isPresent()
                ? Optional.empty()
                : Optional.of(Message.of("model.no-images", classNames));
    }

    private boolean isOfItsSize(Dataset dataset) {
        return form instanceof ImageForm image
                && image.rows() == dataset.rows()
                && image.columns() == dataset.columns();
    }
}
