package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdamUpdater;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.SgdUpdater;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;

/** Holds our numbers against ND4J's own implementations, which share no code with them. */
@ExtendWith(Numeric.class)
class Nd4jOracleTest {
    private final SplittableRandom random = new SplittableRandom(5);

    @ParameterizedTest
    @EnumSource
    void activationsAreNd4js(Activation activation) {
        Matrix x = random(7, 9);
        for (int c = 0; c < 9; c++) {
            x.set(0, c, 5 * x.get(0, c));
        }
        Matrix gradient = random(7, 9);
        INDArray value = nd4j(activation).getActivation(Matrices.nd4j(x), true);
        INDArray back =
                nd4j(activation).backprop(Matrices.nd4j(x), Matrices.nd4j(gradient)).getFirst();

        ActivationLayer layer = new ActivationLayer(activation);
        assertSame(value, layer.forward(x, Pass.INFERENCE));
        assertSame(back, layer.inputGradient(gradient));
    }

    private static IActivation nd4j(Activation activation) {
        return switch (activation) {
            case RELU -> new ActivationReLU();
            case SIGMOID -> new ActivationSigmoid();
            case TANH -> new ActivationTanH();
            case IDENTITY -> new ActivationIdentity();
        };
    }

    @Test
    void lossAndItsGradientAreNd4js() {
        Matrix logits = random(6, 10);
        int[] labels = random.ints(6, 0, 10).toArray();
        INDArray oneHot = Nd4j.zeros(DataType.DOUBLE, 6, 10);
        for (int r = 0; r < labels.length; r++) {
            oneHot.putScalar(r, labels[r], 1);
        }
        var theirs =
                new LossMCXENT()
                        .computeGradientAndScore(
                                oneHot,
                                Matrices.nd4j(logits),
                                new ActivationSoftmax(),
                                null,
                                false);

        Matrix gradient = new FloatMatrix(6, 10);
        var score = new SoftmaxCrossEntropy(10).scoreAndGradient(logits, labels, gradient);
        assertEquals(theirs.getFirst(), score.loss(), 1e-6);
        assertSame(theirs.getSecond().div(6), gradient);
    }

    @Test
    void productsAreNd4js() {
        for (int i = 0; i < 10; i++) {
            Matrix a = random(random.nextInt(1, 30), random.nextInt(1, 30));
            Matrix b = random(a.columns(), random.nextInt(1, 30));
            Matrix product = new FloatMatrix(a.rows(), b.columns());
            product.product(a, b);
            assertSame(Matrices.nd4j(a).mmul(Matrices.nd4j(b)), product);
            Matrix left = new FloatMatrix(a.columns(), b.columns());
            left.productTransposedLeft(a, product);
            assertSame(Matrices.nd4j(a).transpose().mmul(Matrices.nd4j(product)), left);
            Matrix right = new FloatMatrix(a.rows(), a.columns());
            right.productTransposedRight(product, b);
            assertSame(Matrices.nd4j(product).mmul(Matrices.nd4j(b).transpose()), right);
        }
    }

    @Test
    void sgdIsNd4js() {
        var theirs = new SgdUpdater(new org.nd4j.linalg.learning.config.Sgd(0.05));
        assertSameSteps(theirs, new Sgd(), 0.05, step -> {});
    }

    /**
     * ND4J adds ε to √v, the paper's algorithm and we to √v̂ = √v / √(1 − β₂ᵗ): its ε, multiplied
     * by √(1 − β₂ᵗ) at each step, takes the difference out.
     */
    @Test
    void adamIsNd4jsWithItsEpsilonMoved() {
        double epsilon = 0.01;
        var config = new org.nd4j.linalg.learning.config.Adam(0.05, 0.9, 0.99, epsilon);
        AdamUpdater theirs = new AdamUpdater(config);
        theirs.setStateViewArray(Nd4j.zeros(DataType.DOUBLE, 1, 24), new long[] {3, 4}, 'c', true);
        assertSameSteps(
                theirs,
                new Adam(0.9, 0.99, epsilon),
                0.05,
                step -> config.setEpsilon(epsilon * Math.sqrt(1 - Math.pow(0.99, step))));
    }

    private void assertSameSteps(
            GradientUpdater<?> theirs, Optimizer ours, double rate, IntConsumer before) {
        Parameter parameter = new Parameter("weights", random(3, 4));
        INDArray values = Matrices.nd4j(parameter.values());
        INDArray first = values.dup();
        for (int step = 1; step <= 20; step++) {
            Matrix gradient = random(3, 4);
            for (int r = 0; r < 3; r++) {
                parameter.gradient().writeRow(r, Matrices.rows(gradient)[r]);
            }
            before.accept(step);
            INDArray update = Matrices.nd4j(gradient);
            theirs.applyUpdater(update, step - 1, 0);
            values.subi(update);
            ours.step(List.of(parameter), rate);
            assertSame(values, parameter.values());
        }
        assertTrue(values.distance2(first) > 0.1, "nothing moved");
    }

    private Matrix random(int rows, int columns) {
        return Matrices.random(Matrices.FLOAT, rows, columns, random);
    }

    private static void assertSame(INDArray expected, Matrix actual) {
        Matrices.assertClose(Matrices.of(Matrices.DOUBLE, expected), actual, 1e-5, "element");
    }
}
