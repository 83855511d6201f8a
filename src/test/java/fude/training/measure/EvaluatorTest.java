package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.data.Dataset;
import fude.nn.Network;
import fude.nn.Numeric;
import fude.nn.Prediction;
import fude.nn.Predictor;
import fude.training.SmallRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class EvaluatorTest {

    /** More samples than go through the network at a time. */
    @Test
    void everySampleIsAnsweredAsThePredictorDoes() {
        Dataset images = SmallRuns.images(1203, 5);
        Network network = Network.of(SmallRuns.spec("dense 7 tanh, dropout 0.4"), 6);
        Predictor predictor = network.predictor();
        Evaluation evaluation = new Evaluator(SmallRuns.scaled(images), network).evaluate(network);
        int[][] confusion = new int[SmallRuns.CLASSES][SmallRuns.CLASSES];
        double loss = 0;
        for (int i = 0; i < images.size(); i++) {
            Prediction prediction = predictor.predict(SmallRuns.scaled(images, i));
            assertEquals(prediction.label(), evaluation.predicted(i), "sample " + i);
            assertEquals(prediction.confidence(), evaluation.confidence(i), 1e-5);
            confusion[images.label(i)][prediction.label()]++;
            loss -= Math.log(prediction.probability(images.label(i)));
        }
        assertEquals(images.size(), evaluation.samples());
        assertEquals(loss / images.size(), evaluation.loss(), 1e-5);
        for (int actual = 0; actual < SmallRuns.CLASSES; actual++) {
            for (int answer = 0; answer < SmallRuns.CLASSES; answer++) {
                assertEquals(confusion[actual][answer], evaluation.confusion(actual, answer));
            }
        }
    }

    @Test
    void measuringAgainGivesTheSame() {
        Network network = Network.of(SmallRuns.spec("dense 7"), 6);
        Evaluator evaluator = new Evaluator(SmallRuns.scaled(SmallRuns.images(600, 5)), network);
        Evaluation first = evaluator.evaluate(network);
        assertEquals(first.loss(), evaluator.evaluate(network).loss());
        assertEquals(first.right(), evaluator.evaluate(network).right());
    }
}
