package fude.ui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.ImageForm;
import fude.data.Scaling;
import fude.nn.Initialization;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.training.Classifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pixels are counted, and an answer flips. */
@ExtendWith(Numeric.class)
class FlipTest {

    @Test
    void roundingIsNoChange() {
        byte[] image = {0, 10, (byte) 200, (byte) 255};
        assertEquals(0, Flip.changed(image, image.clone()));
        assertEquals(0, Flip.changed(image, new byte[] {1, 9, (byte) 201, (byte) 254}));
        assertEquals(2, Flip.changed(image, new byte[] {2, 10, (byte) 200, 0}));
        assertEquals(1, Flip.changed(new byte[] {127}, new byte[] {(byte) 129}));
    }

    /** Answers with the brighter one of two pixels. */
    private static Classifier brighter() {
        Network network =
                Network.of(
                        new NetworkSpec(2, List.of(), 2, Initialization.ZEROS, Loss.CROSS_ENTROPY),
                        1);
        network.setState(List.of(new float[] {1, 0, 0, 1}, new float[2]));
        return new Classifier(network.predictor(), new ImageForm(1, 2, Scaling.UNIT));
    }

    private static Flip drawn(int second) {
        byte[] now = {100, (byte) second};
        return Flip.of(new byte[] {100, 0}, now, now, brighter());
    }

    @Test
    void itIsFlippedWhenTheAnswerIsAnother() {
        assertFalse(drawn(0).isFlipped());
        assertFalse(drawn(90).isFlipped());
        assertEquals(1, drawn(90).changed());
        assertTrue(drawn(110).isFlipped());
        assertEquals(0, drawn(110).before().label());
        assertEquals(1, drawn(110).now().label());
    }

    @Test
    void fewerPixelsAreBetter() {
        byte[] two = {90, (byte) 200};
        Flip more = Flip.of(new byte[] {100, 0}, two, two, brighter());
        assertEquals(2, more.changed());
        assertTrue(more.isBetterThan(null));
        assertTrue(drawn(110).isBetterThan(more));
        assertFalse(more.isBetterThan(drawn(110)));
        assertFalse(drawn(90).isBetterThan(null), "not flipped at all");
    }
}
