package fude.nn;

import fude.nn.activation.Activation;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import java.util.SplittableRandom;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The form that trains gives the outputs and gradients of the one whose gradients are checked. */
@ExtendWith(Numeric.class)
class FormsTest {
    private final SplittableRandom random = new SplittableRandom(23);

    @ParameterizedTest
    @EnumSource
    void randomNetworksAreTheSameInBothForms(Loss loss) {
        for (int i = 0; i < 40; i++) {
            NetworkSpec spec = RandomSpec.of(loss, random.nextInt(1, 5), random);
            assertSame(spec, 12, ThreadTeam.ALONE, 1e-3, i + ": " + spec.text());
        }
    }

    /** Large enough to be shared among threads. */
    @ParameterizedTest
    @CsvSource({
        "1, 'dense 150 relu, dropout 0.2, dense 140 tanh'",
        "2, 'dense 150 relu, dropout 0.2, dense 140 tanh'",
        "3, 'dense 150 leaky-relu, dropout 0.2, dense 140 sigmoid'",
        "2, 'dropout 0.3, dense 151 identity no-bias, batchnorm, activation relu, dropout 0.5'"
    })
    void largeNetworksAreTheSameInBothForms(int threads, String layers) {
        NetworkSpec spec = NetworkSpecTest.spec(90, layers, 10);
        assertSame(spec, 260, new ThreadTeam(threads), 1e-4, threads + ": " + layers);
    }

    private void assertSame(
            NetworkSpec spec, int batch, ThreadTeam team, double tolerance, String what) {
        Network floats = Network.of(spec, 5, team);
        Network doubles = Network.of(spec, 5, Matrices.DOUBLE);
        Matrix form = new FloatMatrix(0, 0, team);
        Matrix input = Matrices.random(form, batch, spec.inputs(), random);
        Matrix targets = Matrices.random(form, batch, spec.outputs(), random);
        targets.activate(Activation.SOFTMAX, targets);
        for (int step = 0; step < 2; step++) {
            Matrix expected = learn(doubles, Matrices.DOUBLE, input, targets);
            Matrices.assertClose(expected, learn(floats, form, input, targets), tolerance, what);
            for (int p = 0; p < floats.parameters().size(); p++) {
                Parameter parameter = doubles.parameters().get(p);
                Matrix gradient = floats.parameters().get(p).gradient();
                String name = what + " " + parameter.name();
                Matrices.assertClose(parameter.gradient(), gradient, tolerance, name);
            }
        }
    }

    /** Computes all gradients and returns the outputs. */
    private static Matrix learn(Network network, Matrix form, Matrix input, Matrix targets) {
        Matrix copy = Matrices.copy(form, input);
        Matrix outputs = network.forward(copy, Pass.training(4));
        Matrix gradient = form.another(outputs.rows(), outputs.columns());
        // of the sum, so that gradients are no smaller than what is allowed
        new BatchLoss(network.spec().loss(), outputs.columns())
                .sumAndGradient(outputs, Matrices.copy(form, targets), gradient, 1);
        network.backward(gradient);
        return outputs;
    }
}
