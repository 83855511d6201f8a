package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Problem;
import fude.text.ReportedException;
import fude.text.Texts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class NetworkSpecTest {
    private static final NetworkSpec FIRST = spec(784, "dense 128, dropout 0.2, dense 64", 10);

    @Test
    void parametersAreCountedLayerByLayer() {
        assertEquals(100_480, FIRST.parametersOf(0));
        assertEquals(0, FIRST.parametersOf(1));
        assertEquals(8_256, FIRST.parametersOf(2));
        assertEquals(650, FIRST.parametersOf(3));
        assertEquals(109_386, FIRST.parameters());
        assertEquals(7_850, spec(784, "", 10).parameters());
    }

    @Test
    void biasesAreCountedOnlyWhereThereAreSome() {
        assertEquals(784 * 128, new DenseSpec(128, Activation.RELU, false).parameters(784));
        assertEquals(785 * 128, new DenseSpec(128, Activation.RELU, true).parameters(784));
        NetworkSpec spec = spec(784, "dense 128 identity no-bias, batchnorm, activation relu", 10);
        assertEquals(100_352, spec.parametersOf(0));
        assertEquals(256, spec.parametersOf(1));
        assertEquals(0, spec.parametersOf(2));
        assertEquals(1_290, spec.parametersOf(3));
        assertEquals(101_898, spec.parameters());
        assertEquals("784-128-10", spec.shape());
        assertEquals("dense 128 identity no-bias, batchnorm, activation relu", spec.text());
    }

    @Test
    void aSpecWithoutMoreWordsIsPyTorchsDefault() {
        assertEquals(Initialization.UNIFORM, FIRST.initialization());
        assertEquals(Loss.CROSS_ENTROPY, FIRST.loss());
    }

    @Test
    void widthsPassThroughDropout() {
        assertEquals(784, FIRST.inputsOf(0));
        assertEquals(128, FIRST.inputsOf(1));
        assertEquals(128, FIRST.inputsOf(2));
        assertEquals(64, FIRST.inputsOf(3));
        assertEquals("784-128-64-10", FIRST.shape());
    }

    @Test
    void laterChangesOfTheListDoNotReachASpec() {
        List<LayerSpec> layers = new ArrayList<>(NetworkSpec.defaultLayers());
        NetworkSpec spec = new NetworkSpec(784, layers, 10);
        layers.clear();
        assertEquals(2, spec.layers().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dense 1", "dense 10000", "dropout 0", "dropout 0.99", "batchnorm"})
    void whatIsWithinTheLimitsHasNoProblem(String layers) {
        assertEquals(List.of(), spec(784, layers, 10).problems());
    }

    @Test
    void unitsHaveLimits() {
        assertEquals("layers[0] problem.units [1, 10000]", problems("dense 0"));
        assertEquals("layers[1] problem.units [1, 10000]", problems("dense 5, dense 10001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1", "1.5"})
    void dropoutIsAFractionBelowOne(String rate) {
        assertEquals("layers[0] problem.fraction-below-one []", problems("dropout " + rate));
        DropoutSpec none = new DropoutSpec(Double.NaN);
        assertEquals(1, none.problems("layers[0]").size());
    }

    @Test
    void everyLayersProblemIsTold() {
        assertEquals(2, spec(784, "dense 0, dropout 0.5, dropout 1", 10).problems().size());
    }

    @Test
    void layersAreLimitedInNumber() {
        List<LayerSpec> most = Collections.nCopies(32, new DenseSpec(2, Activation.RELU));
        assertEquals(List.of(), new NetworkSpec(4, most, 2).problems());
        List<LayerSpec> more = Collections.nCopies(33, new DenseSpec(2, Activation.RELU));
        List<Problem> problems = new NetworkSpec(4, more, 2).problems();
        assertEquals("layers problem.too-many-layers [32]", text(problems));
    }

    @Test
    void parametersAreLimitedInNumber() {
        NetworkSpec large = spec(1999, "dense 10000", 0);
        assertEquals(20_000_000, large.parameters());
        assertEquals(List.of(), large.problems());
        assertEquals(
                "layers problem.too-many-parameters [20010000, 20000000]",
                text(spec(2000, "dense 10000", 0).problems()));
    }

    @Test
    void theLargestNetworkIsCountedWithoutOverflow() {
        List<LayerSpec> layers = Collections.nCopies(32, new DenseSpec(10_000, Activation.RELU));
        assertEquals(32 * 100_010_000L + 100_010, new NetworkSpec(10_000, layers, 10).parameters());
    }

    public static NetworkSpec spec(int inputs, String layers, int outputs) {
        try {
            return new NetworkSpec(inputs, LayerGrammar.parse(layers), outputs);
        } catch (ReportedException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String problems(String layers) {
        return text(spec(784, layers, 10).problems());
    }

    private static String text(List<Problem> problems) {
        assertEquals(1, problems.size(), problems.toString());
        Problem problem = problems.get(0);
        return problem.field()
                + " "
                + problem.message().key()
                + " "
                + problem.message().arguments();
    }

    @Test
    void manyUnitsAreWrittenAsEveryOtherLargeNumber() {
        DenseSpec layer = new DenseSpec(4096, Activation.RELU, true);
        assertEquals("4,096", layer.shortText(Texts.ENGLISH));
    }

    @Test
    void aNetworkIsSmallWhereEachLayerIs() {
        assertTrue(spec(2, "dense 8 tanh, dense 8 tanh", 2).isSmall());
        assertTrue(spec(2, "dense 16, dropout 0.5, dense 16", 3).isSmall());
        assertFalse(spec(2, "dense 17, dense 17", 2).isSmall());
        assertFalse(spec(784, "dense 2", 10).isSmall());
    }
}
