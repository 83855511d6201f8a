package fude.ui.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.ScaledImages;
import fude.data.Scaling;
import fude.nn.Initialization;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.training.measure.Evaluation;
import fude.training.measure.Evaluator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Which one is it: what is asked, and how it is counted. */
@ExtendWith(Numeric.class)
class RoundTest {
    private static final List<String> CLASSES = List.of("cat", "dog", "owl");

    /** The network answers with the brightest of an image's three pixels. */
    private static Evaluation evaluate(Dataset images) {
        Network network =
                Network.of(
                        new NetworkSpec(3, List.of(), 3, Initialization.ZEROS, Loss.CROSS_ENTROPY),
                        1);
        network.setState(List.of(new float[] {9, 0, 0, 0, 9, 0, 0, 0, 9}, new float[3]));
        return new Evaluator(new ScaledImages(images, Scaling.UNIT), network).evaluate(network);
    }

    /** Images of which each is a label and the answer that the network will give. */
    private static Dataset images(int[]... labelsAndAnswers) {
        byte[] pixels = new byte[3 * labelsAndAnswers.length];
        byte[] labels = new byte[labelsAndAnswers.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) labelsAndAnswers[i][0];
            pixels[3 * i + labelsAndAnswers[i][1]] = (byte) (100 + i);
        }
        return new Dataset(1, 3, CLASSES, pixels, labels);
    }

    private static Dataset many() {
        int[][] pairs = new int[60][];
        for (int i = 0; i < pairs.length; i++) {
            int label = i % 3;
            boolean wrong = i % 5 == 0 && label != 2;
            pairs[i] = new int[] {label, wrong ? 1 - label : label};
        }
        return images(pairs);
    }

    private static Round round(Dataset images) {
        return Round.of(evaluate(images), images, new Random(3));
    }

    @Test
    void tenDifferentImagesOfConfusedPairsAreAskedSomeOfThemReadWrongly() {
        Round round = round(many());
        assertEquals(10, round.questions().size());
        assertEquals(10, round.questions().stream().map(Question::image).distinct().count());
        for (Question question : round.questions()) {
            assertEquals(0, question.first(), "cat");
            assertEquals(1, question.second(), "dog");
            assertTrue(question.label() < 2, "no owl is asked about");
        }
        long wrong = round.questions().stream().filter(q -> !q.isReadRightly()).count();
        assertEquals(5, wrong);
        Round other = Round.of(evaluate(many()), many(), new Random(4));
        assertNotEquals(round.questions(), other.questions());
    }

    @Test
    void withFewImagesTheRoundIsShorter() {
        Round round = round(images(new int[] {0, 1}, new int[] {1, 1}, new int[] {2, 2}));
        assertEquals(2, round.questions().size());
    }

    @Test
    void whereNothingIsConfusedNothingIsAsked() {
        Round round = round(images(new int[] {0, 0}, new int[] {1, 1}));
        assertEquals(List.of(), round.questions());
        assertTrue(round.isOver());
    }

    @Test
    void answersAreCountedForBoth() {
        Round round = round(images(new int[] {0, 1}, new int[] {1, 1}));
        int rightOfNetwork = 0;
        while (!round.isOver()) {
            Question asked = round.question();
            rightOfNetwork += asked.isReadRightly() ? 1 : 0;
            Round told = round.answered(asked.label());
            assertSame(asked, told.question(), "its solution is on the screen");
            assertEquals(round.number(), told.number());
            assertSame(told, told.answered(asked.label()), "an answer counts once");
            assertEquals(rightOfNetwork, told.rightOfNetwork());
            round = told.next();
        }
        assertEquals(2, round.right());
        assertEquals(1, round.rightOfNetwork());
        assertNull(round.question());
    }

    @Test
    void aWrongAnswerIsNone() {
        Round round = round(many());
        Question asked = round.question();
        Round told = round.answered(1 - asked.label());
        assertEquals(0, told.right());
        assertEquals(1 - asked.label(), told.last());
        assertFalse(told.isOver());
        assertEquals(2, told.next().number());
    }
}
