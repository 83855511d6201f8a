package fude.training.plane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Data;
import fude.data.numbers.Frame;
import fude.data.numbers.SmallProblem;
import fude.lab.Experiment;
import fude.nn.Numeric;
import fude.text.ReportedException;
import fude.training.Estimator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class UnitAnswersTest {
    private static final Frame FRAME = new Frame(-2, 2, -1, 1);

    @BeforeAll
    static void load() throws ReportedException {
        Numeric.load();
    }

    private static Estimator network(String problem) throws ReportedException {
        Data data = SmallProblem.parse(problem).split();
        Experiment experiment = Experiment.on(data);
        return experiment.trainer(experiment.chosenData()).snapshot().estimator();
    }

    @Test
    void everyUnitAnswersInTheMiddleOfEachCell() throws ReportedException {
        Estimator network = network("spiral points=20 classes=3");
        UnitAnswers found = UnitAnswers.of(network, FRAME, 4, 2, () -> true).orElseThrow();
        double[] middle = {1.5, -0.5};
        int cell = 4 + 3;
        float[] first = network.predictor().answers(0, network.form().inputs(middle));
        assertEquals(8, found.layers().get(0).length);
        for (int unit = 0; unit < first.length; unit++) {
            assertEquals(first[unit], found.layers().get(0)[unit][cell]);
        }
        double sum = 0;
        for (int label = 0; label < 3; label++) {
            float probability = found.probabilities().get(label)[cell];
            assertEquals(network.classify(middle).probability(label), probability, 1e-6);
            sum += probability;
        }
        assertEquals(1, sum, 1e-6);
    }

    @Test
    void aFunctionIsAskedAlongXAndAnswersInItsOwnUnits() throws ReportedException {
        Estimator network = network("y = 3x+1 points=20");
        UnitAnswers found = UnitAnswers.of(network, FRAME, 4, 1, () -> true).orElseThrow();
        assertTrue(found.probabilities().isEmpty());
        assertEquals(network.y(-1.5), found.y(network)[0], 1e-6);
    }

    @Test
    void whoeverNeedsItNoLongerStopsIt() throws ReportedException {
        assertTrue(UnitAnswers.of(network("xor points=20"), FRAME, 4, 2, () -> false).isEmpty());
    }
}
