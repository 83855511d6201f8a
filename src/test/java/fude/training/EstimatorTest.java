package fude.training;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetChoice;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.SmallProblem;
import fude.nn.Initialization;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.loss.Loss;
import fude.text.ReportedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimatorTest {
    private static NumberSplit of(String name) throws ReportedException {
        return SmallProblem.parse(name).split();
    }

    private static Estimator network(NumberSplit data, int outputs, Loss loss) {
        NetworkSpec spec =
                new NetworkSpec(
                        data.inputs(DatasetChoice.ALL_NUMBERS),
                        List.of(),
                        outputs,
                        Initialization.ZEROS,
                        loss);
        return new Estimator(
                Network.of(spec, 1).predictor(),
                data.trainingSamples(DatasetChoice.ALL_NUMBERS).form());
    }

    @Test
    void itReadsDataOfItsInputsAndItsClasses() throws ReportedException {
        NumberSplit two = of("gate-or");
        Estimator one = network(two, 1, Loss.BINARY_CROSS_ENTROPY);
        assertTrue(one.reads(two));
        assertTrue(one.reads(of("circle")));
        assertFalse(one.reads(of("circle classes=3")));
        assertFalse(one.reads(of("gate-00000001")));
        assertFalse(one.reads(of("y = x")));
        Estimator three = network(of("circle classes=3"), 3, Loss.CROSS_ENTROPY);
        assertTrue(three.reads(of("spiral classes=3")));
        assertFalse(three.reads(two));
    }

    @Test
    void aFunctionIsReadByOneOutputForNumbers() throws ReportedException {
        NumberSplit function = of("y = x");
        assertTrue(network(function, 1, Loss.MSE).reads(function));
        assertFalse(network(function, 2, Loss.MSE).reads(function));
        assertFalse(network(function, 1, Loss.MSE).reads(of("gate-or")));
    }
}
