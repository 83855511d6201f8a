package fude.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.activation.Activation;
import fude.nn.loss.BatchLoss;
import fude.nn.loss.Loss;
import fude.nn.matrix.FloatMatrix;
import fude.nn.matrix.Matrix;
import fude.nn.matrix.ThreadTeam;
import fude.nn.optimizer.Optimizer;
import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.nn.optimizer.OptimizerSpec.Setting;
import fude.nn.optimizer.Regularization;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.activations.impl.ActivationIdentity;
import org.nd4j.linalg.activations.impl.ActivationLReLU;
import org.nd4j.linalg.activations.impl.ActivationReLU;
import org.nd4j.linalg.activations.impl.ActivationSigmoid;
import org.nd4j.linalg.activations.impl.ActivationSoftmax;
import org.nd4j.linalg.activations.impl.ActivationTanH;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.AdaGradUpdater;
import org.nd4j.linalg.learning.AdamUpdater;
import org.nd4j.linalg.learning.GradientUpdater;
import org.nd4j.linalg.learning.NesterovsUpdater;
import org.nd4j.linalg.learning.RmsPropUpdater;
import org.nd4j.linalg.learning.SgdUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.ILossFunction;
import org.nd4j.linalg.lossfunctions.impl.LossBinaryXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMAE;
import org.nd4j.linalg.lossfunctions.impl.LossMCXENT;
import org.nd4j.linalg.lossfunctions.impl.LossMSE;

/** Holds our numbers against ND4J's own implementations, which share no code with them. */
@ExtendWith(Numeric.class)
class Nd4jOracleTest {
    private static final double RATE = 0.05;
    private static final double EPSILON = 0.01;

    private final SplittableRandom random = new SplittableRandom(5);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEP")
    void activationsAreNd4js(Activation activation) {
        Matrix x = random(7, 9);
        for (int c = 0; c < 9; c++) {
            x.set(0, c, 5 * x.get(0, c));
        }
        Matrix gradient = random(7, 9);
        INDArray value = nd4j(activation).getActivation(Matrices.nd4j(x), true);
        INDArray back =
                nd4j(activation).backprop(Matrices.nd4j(x), Matrices.nd4j(gradient)).getFirst();

        ActivationLayer layer = new ActivationLayer(activation, 9, Matrices.FLOAT);
        assertSame(value, layer.forward(x, Pass.INFERENCE));
        assertSame(back, layer.inputGradient(gradient));
    }

    private static IActivation nd4j(Activation activation) {
        return switch (activation) {
            case RELU -> new ActivationReLU();
            case SIGMOID -> new ActivationSigmoid();
            case TANH -> new ActivationTanH();
            case IDENTITY -> new ActivationIdentity();
            case LEAKY_RELU -> new ActivationLReLU(0.01);
            case SOFTMAX -> new ActivationSoftmax();
            case STEP -> throw new IllegalArgumentException("ND4J has none");
        };
    }

    /** For one class and for shares of all; theirs sum over the samples, too. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SOFTMAX_TWICE", "RMSE"})
    void lossesAndTheirGradientsAreNd4js(Loss loss) {
        for (boolean isOneHot : new boolean[] {true, false}) {
            Matrix outputs = random(6, 10);
            Matrix targets = new FloatMatrix(6, 10);
            if (isOneHot) {
                for (int r = 0; r < 6; r++) {
                    targets.set(r, random.nextInt(10), 1);
                }
            } else {
                targets.activate(Activation.SOFTMAX, random(6, 10));
            }
            var theirs =
                    nd4j(loss)
                            .computeGradientAndScore(
                                    Matrices.nd4j(targets),
                                    Matrices.nd4j(outputs),
                                    activationOf(loss),
                                    null,
                                    false);

            Matrix gradient = new FloatMatrix(6, 10);
            double sum = new BatchLoss(loss, 10).sumAndGradient(outputs, targets, gradient, 6);
            double outputsInTheirSum = loss == Loss.BINARY_CROSS_ENTROPY ? 10 : 1;
            assertEquals(theirs.getFirst() / outputsInTheirSum, sum, 1e-5);
            assertSame(theirs.getSecond().div(6 * outputsInTheirSum), gradient);
        }
    }

    private static ILossFunction nd4j(Loss loss) {
        return switch (loss) {
            case CROSS_ENTROPY -> new LossMCXENT();
            case BINARY_CROSS_ENTROPY -> new LossBinaryXENT();
            case MSE -> new LossMSE();
            case MAE -> new LossMAE();
            default -> throw new IllegalArgumentException("ND4J has none");
        };
    }

    /** What stands before the loss: in ours it is part of it. */
    private static IActivation activationOf(Loss loss) {
        return switch (loss) {
            case CROSS_ENTROPY -> new ActivationSoftmax();
            case BINARY_CROSS_ENTROPY -> new ActivationSigmoid();
            default -> new ActivationIdentity();
        };
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
        var theirs = new SgdUpdater(new org.nd4j.linalg.learning.config.Sgd(RATE));
        assertSameSteps(theirs, OptimizerSpec.of(Rule.SGD), step -> {});
    }

    /** Theirs looks back with the signs turned round; the steps are the same. */
    @Test
    void nesterovIsNd4js() {
        var theirs = new NesterovsUpdater(new Nesterovs(RATE, 0.8));
        theirs.setStateViewArray(zeros(12), new long[] {3, 4}, 'c', false);
        assertSameSteps(
                theirs, OptimizerSpec.of(Rule.NESTEROV).with(Setting.MOMENTUM, 0.8), step -> {});
    }

    /** Theirs would begin at ε instead of 0. */
    @Test
    void adagradIsNd4jsFromZero() {
        var theirs = new AdaGradUpdater(new org.nd4j.linalg.learning.config.AdaGrad(RATE, EPSILON));
        theirs.setStateViewArray(zeros(12), new long[] {3, 4}, 'c', false);
        assertSameSteps(
                theirs, OptimizerSpec.of(Rule.ADAGRAD).with(Setting.EPSILON, EPSILON), step -> {});
    }

    /** Theirs would begin at ε instead of 0. */
    @Test
    void rmspropIsNd4jsFromZero() {
        var theirs =
                new RmsPropUpdater(new org.nd4j.linalg.learning.config.RmsProp(RATE, 0.9, EPSILON));
        theirs.setStateViewArray(zeros(12), new long[] {3, 4}, 'c', false);
        assertSameSteps(
                theirs,
                OptimizerSpec.of(Rule.RMSPROP)
                        .with(Setting.ALPHA, 0.9)
                        .with(Setting.EPSILON, EPSILON),
                step -> {});
    }

    /**
     * ND4J adds ε to √v, the paper's algorithm and we to √v̂ = √v / √(1 − β₂ᵗ): its ε, multiplied
     * by √(1 − β₂ᵗ) at each step, takes the difference out.
     */
    @Test
    void adamIsNd4jsWithItsEpsilonMoved() {
        var config = new org.nd4j.linalg.learning.config.Adam(RATE, 0.9, 0.99, EPSILON);
        AdamUpdater theirs = new AdamUpdater(config);
        theirs.setStateViewArray(zeros(24), new long[] {3, 4}, 'c', true);
        assertSameSteps(
                theirs,
                OptimizerSpec.of(Rule.ADAM)
                        .with(Setting.BETA2, 0.99)
                        .with(Setting.EPSILON, EPSILON),
                step -> config.setEpsilon(EPSILON * Math.sqrt(1 - Math.pow(0.99, step))));
    }

    private static INDArray zeros(int size) {
        return Nd4j.zeros(DataType.DOUBLE, 1, size);
    }

    private void assertSameSteps(
            GradientUpdater<?> theirs, OptimizerSpec spec, IntConsumer before) {
        Optimizer ours = spec.create(Regularization.NONE, ThreadTeam.ALONE);
        Parameter parameter = Parameter.weights(random(3, 4));
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
            ours.step(List.of(parameter), RATE);
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
