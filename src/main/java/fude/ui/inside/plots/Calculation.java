package fude.ui.inside.plots;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.ui.inside.plots.Example.Sample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How the loss of a sample comes about, column by column.
 *
 * @param columns what is worked out for each class, from the outputs to the terms of the loss
 * @param terms the sum of the last columns
 * @param loss as the program trains with it
 */
record Calculation(List<Column> columns, double terms, double loss) {
    private static final double ROUNDING = 1e-9;

    /**
     * Numbers, one for each class.
     *
     * @param words its formula
     * @param sum of all, where it matters; NaN elsewhere
     */
    record Column(String words, Kind kind, List<Double> numbers, double sum) {}

    /** What a column holds. */
    enum Kind {
        OUTPUT,
        TARGET,
        STEP
    }

    static Calculation of(Loss loss, boolean logits, Sample sample) {
        double[] y = array(sample.outputs());
        double[] t = array(sample.targets());
        double[] z = logits ? y : outputs(loss, y);
        List<Column> columns = new ArrayList<>();
        switch (loss) {
            case CROSS_ENTROPY, SOFTMAX_TWICE -> entropy(columns, loss, logits, y, z, t);
            case BINARY_CROSS_ENTROPY -> binary(columns, logits, y, z, t);
            default -> errors(columns, loss, y, t);
        }
        double terms = columns.get(columns.size() - 1).sum();
        return new Calculation(columns, terms, loss.ofSample(z.clone(), t));
    }

    /** Whether a loss takes these targets: cross-entropy wants probabilities, 1 in all. */
    static boolean takes(Loss loss, Sample sample) {
        boolean shares = loss == Loss.CROSS_ENTROPY || loss == Loss.SOFTMAX_TWICE;
        return !shares || Math.abs(sum(array(sample.targets())) - 1) < ROUNDING;
    }

    /** The mean over samples, as a batch of them has it. */
    static double ofBatch(Loss loss, List<Calculation> samples) {
        return loss.ofMean(
                samples.stream()
                        .mapToDouble(one -> loss == Loss.RMSE ? one.loss * one.loss : one.loss)
                        .average()
                        .orElseThrow());
    }

    /** What the last layer puts out where these are its answer as it is read. */
    private static double[] outputs(Loss loss, double[] answer) {
        DoubleUnaryOperator output =
                switch (loss) {
                    case CROSS_ENTROPY, SOFTMAX_TWICE ->
                            p -> Math.log(Math.max(LossCurve.LEAST, p));
                    case BINARY_CROSS_ENTROPY -> LossCurve::logit;
                    default -> y -> y;
                };
        return Arrays.stream(answer).map(output).toArray();
    }

    private static void entropy(
            List<Column> columns, Loss loss, boolean logits, double[] y, double[] z, double[] t) {
        boolean twice = loss == Loss.SOFTMAX_TWICE;
        String name = twice ? "q" : "p";
        columns.add(column(logits ? "z" : name, Kind.OUTPUT, y, !logits));
        double[] p = z.clone();
        Activation.SOFTMAX.activate(p);
        if (logits) {
            softmax(columns, "z", name, z, p);
        } else if (Math.abs(sum(y) - 1) > ROUNDING || Arrays.stream(y).anyMatch(q -> q < 0)) {
            columns.add(step(name + " / Σ", p.length, i -> p[i]));
        }
        double[] last = twice ? p : z;
        if (twice) {
            double[] again = p.clone();
            Activation.SOFTMAX.activate(again);
            softmax(columns, "q", "p", p, again);
        }
        columns.add(column("t", Kind.TARGET, t, false));
        columns.add(step("−t ln p", t.length, i -> t[i] == 0 ? 0 : t[i] * ofClass(last, i)));
    }

    private static void softmax(
            List<Column> columns, String of, String name, double[] z, double[] p) {
        columns.add(step("e^" + of, z.length, i -> Math.exp(z[i])));
        columns.add(step(name + " = e^" + of + " / Σ", p.length, i -> p[i]));
    }

    /** −ln of a class's probability, finite where the probability itself is 0 but for rounding. */
    private static double ofClass(double[] z, int label) {
        double[] target = new double[z.length];
        target[label] = 1;
        return Loss.CROSS_ENTROPY.ofSample(z.clone(), target);
    }

    private static void binary(
            List<Column> columns, boolean logits, double[] y, double[] z, double[] t) {
        columns.add(column(logits ? "z" : "p", Kind.OUTPUT, y, false));
        if (logits) {
            double[] p = z.clone();
            Activation.SIGMOID.activate(p);
            columns.add(column("p = σ(z)", Kind.STEP, p, false));
        }
        columns.add(column("t", Kind.TARGET, t, false));
        columns.add(
                step(
                        "−t ln p − (1 − t) ln(1 − p)",
                        t.length,
                        i -> Loss.BINARY_CROSS_ENTROPY.ofSample(at(z, i), at(t, i))));
    }

    private static double[] at(double[] numbers, int place) {
        return new double[] {numbers[place]};
    }

    private static void errors(List<Column> columns, Loss loss, double[] y, double[] t) {
        columns.add(column("y", Kind.OUTPUT, y, false));
        columns.add(column("t", Kind.TARGET, t, false));
        Column error = step("y − t", t.length, i -> y[i] - t[i]);
        columns.add(new Column(error.words(), Kind.STEP, error.numbers(), Double.NaN));
        columns.add(
                loss == Loss.MAE
                        ? step("|y − t|", t.length, i -> Math.abs(y[i] - t[i]))
                        : step("(y − t)²", t.length, i -> (y[i] - t[i]) * (y[i] - t[i])));
    }

    private static Column step(String words, int classes, IntToDoubleFunction number) {
        return column(
                words, Kind.STEP, IntStream.range(0, classes).mapToDouble(number).toArray(), true);
    }

    private static Column column(String words, Kind kind, double[] numbers, boolean summed) {
        return new Column(
                words, kind, Example.numbers(numbers), summed ? sum(numbers) : Double.NaN);
    }

    private static double sum(double[] numbers) {
        return Arrays.stream(numbers).sum();
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
