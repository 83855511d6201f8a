package fude.ui.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.ImageForm;
import fude.data.Scaling;
import fude.nn.DenseSpec;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
import fude.training.Classifier;
import fude.ui.Runs;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which images a unit answers most and least to, on data made by hand. */
class ExcitingImagesTest {
    /** Six images of two pixels. */
    private static final Dataset IMAGES =
            new Dataset(
                    1,
                    2,
                    List.of("a", "b"),
                    new byte[] {0, 0, 10, 0, 0, 10, 20, 0, 0, 20, 10, 10},
                    new byte[6]);

    /** One unit: w = (1, −2), b = 5. */
    private static Classifier classifier(Activation activation) {
        assertTrue(Runs.DIGITS.training().size() > 0, "loads the numeric library");
        NetworkSpec spec = new NetworkSpec(2, List.of(new DenseSpec(1, activation)), 2);
        Network network = Network.of(spec, 1);
        List<float[]> state = new ArrayList<>(network.copyState());
        state.set(0, new float[] {1, -2});
        state.set(1, new float[] {5});
        network.setState(state);
        return new Classifier(network.predictor(), new ImageForm(1, 2, new Scaling(1, 0)));
    }

    private static ExcitingImages find(Activation activation, int count) {
        return ExcitingImages.find(
                        classifier(activation),
                        IMAGES,
                        new Selection.Unit(0, 0),
                        count,
                        done -> true)
                .orElseThrow();
    }

    @Test
    void imagesAreRankedByTheSumBeforeTheActivation() {
        ExcitingImages found = find(Activation.RELU, 3);
        assertEquals(List.of(3, 1, 0), found.most().stream().map(f -> f.image()).toList());
        assertEquals(List.of(4, 2, 5), found.least().stream().map(f -> f.image()).toList());
        assertEquals(25, found.most().get(0).activation());
        assertEquals(-35, found.least().get(0).sum());
        assertEquals(0, found.least().get(0).activation());
        assertEquals(3, found.silent());
        assertEquals(0.5, found.silentShare());
        assertEquals(6, found.asked());
    }

    @Test
    void otherActivationsAreNeverSilent() {
        ExcitingImages found = find(Activation.TANH, 10);
        assertEquals(6, found.most().size());
        assertEquals(0, found.silent());
        assertEquals(Math.tanh(-35), found.least().get(0).activation(), 1e-6);
    }

    @Test
    void aSearchThatNobodyWantsAnyMoreEnds() {
        Optional<ExcitingImages> found =
                ExcitingImages.find(
                        classifier(Activation.RELU),
                        IMAGES,
                        new Selection.Unit(0, 0),
                        3,
                        done -> false);
        assertTrue(found.isEmpty());
    }
}
