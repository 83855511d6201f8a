package fude.ui.inside.drawn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.ImageForm;
import fude.data.Scaling;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.inference.DenseInference;
import fude.training.Classifier;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.inside.drawn.Sketch.Column;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is drawn of a network for an image. */
class SketchMakerTest {
    private long now = SketchMaker.STEADY.toNanos();
    private final SketchMaker maker = new SketchMaker(() -> now);

    private static SketchRequest request(byte[] image, Classifier classifier) {
        return request(image, classifier, -1);
    }

    private static SketchRequest request(byte[] image, Classifier classifier, int label) {
        return new SketchRequest(image, classifier, label, true, 9, -1, 0, 28, Map.of(), false);
    }

    private static byte[] image(int number) {
        return Runs.DIGITS.test().image(number);
    }

    @Test
    void theUnitsThatCountMostForTheAnswerAreShown() {
        Sketch sketch = maker.make(request(image(2), Learned.classifier()));
        Column column = sketch.columns().get(0);
        float[] gradient = sketch.trace().gradients(sketch.prediction().label()).get(0);
        double least = Double.MAX_VALUE;
        for (int unit : column.shown()) {
            least = Math.min(least, Math.abs(column.activations()[unit] * gradient[unit]));
        }
        for (int unit = 0; unit < column.units(); unit++) {
            boolean counts = Math.abs(column.activations()[unit] * gradient[unit]) > least;
            assertTrue(!counts || column.slot(unit) >= 0);
        }
        assertEquals(119, column.leftOut());
        assertTrue(column.silent() > 0);
    }

    /** Runs.DIGITS' first images are of different digits, for which different units count. */
    @Test
    void whileThePenMovesOtherUnitsAreShownAFewTimesASecondAtMost() {
        int[] first = maker.make(drawn(2)).columns().get(0).shown();
        Sketch soon = maker.make(drawn(3));
        assertTrue(soon.isOvertaken());
        assertArrayEquals(first, soon.columns().get(0).shown());
        now += SketchMaker.STEADY.toNanos();
        Sketch later = maker.make(drawn(3));
        assertFalse(later.isOvertaken());
        assertFalse(Arrays.equals(first, later.columns().get(0).shown()));
        assertFalse(maker.make(request(image(2), Learned.classifier())).isOvertaken());
    }

    private static SketchRequest drawn(int number) {
        SketchRequest of = request(image(number), Learned.classifier());
        return new SketchRequest(
                of.image(), of.classifier(), -1, true, 9, -1, 0, 28, Map.of(), true);
    }

    @Test
    void ofAMistakeTheUnitThatMisledMostIsOpened() {
        int answer = maker.make(request(image(2), Learned.classifier())).prediction().label();
        for (int right = 0; right < 10; right++) {
            Sketch sketch = maker.make(request(image(2), Learned.classifier(), right));
            boolean mistaken = right != answer;
            assertEquals(mistaken, sketch.remark() == Sketch.Remark.MISTAKE);
            assertTrue(!mistaken || sketch.output().slot(right) >= 0);
            float[] of = sketch.trace().gradients(answer).get(0);
            float[] less = sketch.trace().gradients(right).get(0);
            Column column = sketch.columns().get(0);
            int opened = sketch.unit().unit().number();
            for (int unit = 0; unit < column.units() && mistaken; unit++) {
                assertTrue(
                        column.activations()[unit] * (of[unit] - less[unit])
                                <= column.activations()[opened] * (of[opened] - less[opened]));
            }
        }
    }

    @Test
    void theSameImageIsDrawnTheSameAgain() {
        Sketch one = maker.make(request(image(2), Learned.classifier()));
        maker.make(request(image(2), Learned.classifier()));
        Sketch again = maker.make(request(image(2), Learned.classifier()));
        assertArrayEquals(one.columns().get(0).shown(), again.columns().get(0).shown());
        assertEquals(one.lines(), again.lines());
        assertEquals(one.unit().unit(), again.unit().unit());
    }

    @Test
    void linesAreTheLargestWeightsBetweenWhatIsShown() {
        Sketch sketch = maker.make(request(image(2), Learned.classifier()));
        DenseInference dense = sketch.predictor().dense(1).orElseThrow();
        List<Line> lines = sketch.lines().stream().filter(line -> line.layer() == 1).toList();
        double least = lines.stream().mapToDouble(l -> Math.abs(l.weight())).min().orElseThrow();
        long larger = 0;
        for (int from : sketch.columns().get(0).shown()) {
            for (int to : sketch.columns().get(1).shown()) {
                larger += Math.abs(dense.weight(from, to)) >= least ? 1 : 0;
            }
        }
        assertEquals(lines.size(), larger);
    }

    @Test
    void aNetworkThatHasDivergedIsNotDrawn() {
        NetworkSpec spec = Learned.classifier().predictor().spec();
        Network network = Network.of(spec, 1);
        List<float[]> state = network.copyState();
        state.forEach(values -> Arrays.fill(values, Float.NaN));
        network.setState(state);
        Classifier diverged =
                new Classifier(network.predictor(), new ImageForm(28, 28, Scaling.UNIT));
        assertEquals(Sketch.Remark.NO_NUMBER, maker.make(request(image(1), diverged)).remark());
        assertEquals(Sketch.Remark.NO_NUMBER, maker.make(request(null, diverged)).remark());
        assertEquals(Sketch.Remark.NO_NETWORK, maker.make(request(null, null)).remark());
    }
}
