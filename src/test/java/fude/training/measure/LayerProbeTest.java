package fude.training.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Samples;
import fude.nn.Initialization;
import fude.nn.Network;
import fude.nn.NetworkSpec;
import fude.nn.Numeric;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.text.ReportedException;
import fude.training.SmallRuns;
import fude.training.Trainer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Numeric.class)
class LayerProbeTest {
    private static final String LAYERS =
            "dense 12, dropout 0.2, dense 8 identity, batchnorm, activation tanh";

    @Test
    void everyLayerOfTheSpecIsLookedAtAndTheOutput() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(LAYERS, SmallRuns.CONFIG);
        assertEquals(List.of(), trainer.snapshot().layers());
        List<LayerStatistics> layers = layers(trainer);
        assertEquals(6, layers.size());
        for (int i = 0; i < layers.size(); i++) {
            LayerStatistics layer = layers.get(i);
            assertEquals(i, layer.layer());
            boolean hasWeights = i == 0 || i == 2 || i == 5;
            assertEquals(hasWeights, isPositive(layer.gradientNorm()), layer.toString());
            assertEquals(hasWeights, isPositive(layer.updateRatio()), layer.toString());
            assertEquals(!hasWeights, Double.isNaN(layer.gradientNorm()), layer.toString());
            assertEquals(!hasWeights, Double.isNaN(layer.updateRatio()), layer.toString());
            assertTrue(isPositive(layer.deviation()), layer.toString());
        }
        assertEquals(layers.get(0).mean(), layers.get(1).mean(), "nothing drops out here");
        assertTrue(layers.get(5).updateRatio() < 1);
    }

    @Test
    void theMomentsAreThoseOfTheLayersOutputs() throws ReportedException {
        Trainer trainer = SmallRuns.trainer(LAYERS, SmallRuns.CONFIG);
        List<LayerStatistics> layers = layers(trainer);
        Network network = trainer.model().network();
        List<Matrix> outputs = network.outputsOfLayers(input(network, SmallRuns.measured()));
        for (int i = 0; i < outputs.size(); i++) {
            double mean = 0;
            double squares = 0;
            Matrix y = outputs.get(i);
            for (int r = 0; r < y.rows(); r++) {
                for (int c = 0; c < y.columns(); c++) {
                    mean += y.get(r, c) / y.size();
                    squares += y.get(r, c) * y.get(r, c) / y.size();
                }
            }
            assertEquals(mean, layers.get(i).mean(), 1e-6);
            assertEquals(Math.sqrt(squares - mean * mean), layers.get(i).deviation(), 1e-5);
        }
    }

    @Test
    void aUnitWithHugeWeightsIsSaturatedAndReluNeverIs() {
        for (String activation : List.of("tanh", "sigmoid", "relu")) {
            Network network = Network.of(SmallRuns.spec("dense 12 " + activation), 1);
            FloatMatrix input = input(network, SmallRuns.measured());
            double usual = new LayerProbe(network).look(input).get(0).saturatedShare();
            List<float[]> huge = network.copyState();
            for (float[] values : huge) {
                for (int i = 0; i < values.length; i++) {
                    values[i] *= 1000;
                }
            }
            network.setState(huge);
            double far = new LayerProbe(network).look(input).get(0).saturatedShare();
            boolean relu = activation.equals("relu");
            assertEquals(relu ? Double.NaN : 0, usual);
            assertEquals(relu ? Double.NaN : 1, far, activation);
        }
    }

    /** Weights of zero never leave it, and no unit with ReLU ever answers. */
    @Test
    void aLayerWhoseUnitsAreAllOffIsDead() throws ReportedException {
        NetworkSpec zeros =
                new NetworkSpec(
                        SmallRuns.ROWS * SmallRuns.COLUMNS,
                        SmallRuns.layers("dense 12"),
                        SmallRuns.CLASSES,
                        Initialization.ZEROS,
                        Loss.CROSS_ENTROPY);
        Trainer trainer =
                new Trainer(zeros, SmallRuns.CONFIG, SmallRuns.training(), SmallRuns.measured());
        List<LayerStatistics> layers = layers(trainer);
        assertEquals(1, layers.get(0).deadShare());
        assertEquals(0, layers.get(0).deviation());
        assertEquals(0, layers.get(0).gradientNorm());
        assertEquals(0, layers.get(1).deadShare(), "the output's biases learn");
    }

    @Test
    void aUnitIsDeadIfItAnswersNoSample() {
        Network network = Network.of(SmallRuns.spec("dense 4"), 1);
        Matrix bias = network.parameters().get(1).values();
        bias.set(0, 0, -1000);
        bias.set(0, 1, 1000);
        bias.set(0, 2, 1000);
        bias.set(0, 3, 1000);
        LayerProbe probe = new LayerProbe(network);
        List<LayerStatistics> layers = probe.look(input(network, SmallRuns.measured()));
        assertEquals(0.25, layers.get(0).deadShare());
        assertTrue(Double.isNaN(layers.get(0).updateRatio()), "no step was taken");
    }

    @Test
    void theRatioIsTheStepsLengthAgainstTheWeights() {
        Network network = Network.of(SmallRuns.spec(""), 1);
        float[] weights = network.copyState().get(0);
        LayerProbe probe = new LayerProbe(network);
        probe.beforeStep();
        network.parameters().get(0).values().set(0, 0, weights[0] + 0.5);
        List<LayerStatistics> layers = probe.look(input(network, SmallRuns.measured()));
        double length = 0;
        for (float weight : weights) {
            length += weight * weight;
        }
        assertEquals(0.5 / Math.sqrt(length), layers.get(0).updateRatio(), 1e-6);
    }

    private static List<LayerStatistics> layers(Trainer trainer) throws ReportedException {
        return SmallRuns.run(SmallRuns.CONFIG, trainer).snapshot().layers();
    }

    private static boolean isPositive(double value) {
        return value > 0 && Double.isFinite(value);
    }

    private static FloatMatrix input(Network network, Samples samples) {
        return new Evaluator(samples, network).someInput();
    }
}
