package fude.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.ImageForm;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.nn.Network;
import fude.nn.Numeric;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class ModelTest {
    private static final Dataset IMAGES = SmallRuns.images(30, 9);

    @Test
    void itsNetworkAnswersAsTheOneItWasTakenFrom() {
        Network network = Network.of(SmallRuns.spec("dense 6 sigmoid, batchnorm, dropout 0.1"), 4);
        Model model = Model.of(network, new ScaledImages(IMAGES, Scaling.UNIT));
        for (int i = 0; i < IMAGES.size(); i++) {
            float[] input = SmallRuns.scaled(IMAGES, i);
            String answer = network.predictor().predict(input).toString();
            assertEquals(answer, model.network().predictor().predict(input).toString());
            assertEquals(answer, model.classifier().classify(IMAGES.image(i)).toString());
        }
        assertEquals(network.spec(), model.spec());
        assertEquals(IMAGES.classNames(), model.classNames());
    }

    @Test
    void changesOfTheNetworkDoNotReachTheModel() {
        Network network = Network.of(SmallRuns.spec(""), 4);
        Model model = Model.of(network, new ScaledImages(IMAGES, Scaling.UNIT));
        float before = model.state().get(0)[0];
        network.parameters().get(0).values().set(0, 0, before + 1);
        assertEquals(before, model.state().get(0)[0]);
        assertArrayEquals(model.state().get(0), model.network().copyState().get(0));
    }

    @Test
    void itReadsImagesOfItsSizeAndClassesOnly() {
        Model model =
                Model.of(Network.of(SmallRuns.spec(""), 4), new ScaledImages(IMAGES, Scaling.UNIT));
        assertTrue(model.reads(SmallRuns.images(1, 1)));
        List<String> three = List.of("x", "y", "z");
        assertFalse(model.reads(new Dataset(5, 4, three, new byte[20], new byte[1])));
        assertFalse(model.reads(new Dataset(4, 5, List.of("x"), new byte[20], new byte[1])));
    }

    @Test
    void itChoosesTheImagesOfItsClasses() {
        Dataset two = IMAGES.ofClasses(List.of(0, 2));
        Model model =
                Model.of(Network.of(SmallRuns.spec(""), 4), new ScaledImages(two, Scaling.UNIT));
        Dataset chosen = model.choose(IMAGES).orElseThrow();
        assertTrue(model.reads(chosen));
        assertArrayEquals(two.classCounts(), chosen.classCounts());
        assertEquals(chosen, model.choose(chosen).orElseThrow());
        Dataset none = IMAGES.ofClasses(List.of(1));
        Dataset empty = new Dataset(4, 5, IMAGES.classNames(), none.image(0), new byte[] {1});
        Dataset otherSize = new Dataset(5, 4, IMAGES.classNames(), new byte[20], new byte[1]);
        for (Dataset unfit : List.of(none, empty, otherSize)) {
            assertTrue(model.choose(unfit).isEmpty());
        }
    }

    @Test
    void aClassifierScalesPixelsAsInTraining() {
        Network network = Network.of(SmallRuns.spec("dense 6"), 4);
        Classifier classifier =
                new Classifier(
                        network.predictor(),
                        new ImageForm(SmallRuns.ROWS, SmallRuns.COLUMNS, new Scaling(0.5, -3)));
        byte[] pixels = new byte[20];
        pixels[7] = (byte) 200;
        float[] input = new float[20];
        Arrays.fill(input, -3);
        input[7] = 97;
        assertEquals(
                network.predictor().predict(input).toString(),
                classifier.classify(pixels).toString());
    }
}
