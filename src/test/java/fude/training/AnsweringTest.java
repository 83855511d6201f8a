package fude.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.ImageForm;
import fude.data.Scaling;
import fude.nn.Network;
import fude.nn.Numeric;
import fude.nn.Prediction;
import fude.training.measure.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class AnsweringTest {
    private final Dataset images = SmallRuns.images(7, 5);
    private final Classifier classifier =
            new Classifier(
                    Network.of(SmallRuns.spec("dense 7 tanh"), 6).predictor(),
                    new ImageForm(SmallRuns.ROWS, SmallRuns.COLUMNS, Scaling.UNIT));

    @Test
    void aStretchAnswersAtLeastOneImageAndTheLastOneIsTheEnd() {
        Answering answering = new Answering(classifier, images);
        Answers before = answering.goOn(0);
        assertEquals(1, before.count());
        for (int image = 1; image < images.size(); image++) {
            assertEquals(image + 1, answering.goOn(0).count());
        }
        assertEquals(images.size(), answering.goOn(0).count());
        assertEquals(1, before.count(), "answers that were given do not change");
    }

    @Test
    void theAnswersAreTheClassifiers() {
        Answering answering = new Answering(classifier, images);
        Answers answers = answering.goOn(0);
        while (answers.count() < images.size()) {
            answers = answering.goOn(1);
        }
        boolean allOfOneClass = true;
        for (int image = 0; image < images.size(); image++) {
            Prediction prediction = classifier.classify(images.image(image));
            assertEquals(prediction.label(), answers.predicted(image));
            assertEquals(prediction.confidence(), answers.confidence(image), 1e-6);
            allOfOneClass &= answers.confidence(image) == answers.confidence(0);
        }
        assertTrue(!allOfOneClass, "the images differ");
    }
}
