package fude.ui.inside.plots;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.ui.inside.plots.Example.Sample;
import java.util.ArrayList;
import java.util.List;
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
    private static final double LEAST = 1e-12;

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
        List<Column> columns = new ArrayList<>();
        switch (loss) {
            case CROSS_ENTROPY, SOFTMAX_TWICE -> entropy(columns, loss, logits, y, t);
            case BINARY_CROSS_ENTROPY -> binary(columns, logits, y, t);
            default -> errors(columns, loss, y, t);
        }
        double terms = columns.get(columns.size() - 1).sum();
        return new Calculation(columns, terms, loss.ofSample(outputs(loss, logits, y), t));
    }

    /** Whether a loss takes these targets: cross-entropy wants probabilities, 1 in all. */
    static boolean takes(Loss loss, Sample sample) {
        boolean shares = loss == Loss.CROSS_ENTROPY || loss == Loss.SOFTMAX_TWICE;
        double sum = sample.targets().stream().mapToDouble(t -> t).sum();
        return !shares || Math.abs(sum - 1) < ROUNDING;
    }

    /** The mean over samples, as a batch of them has it. */
    static double ofBatch(Loss loss, List<Calculation> samples) {
        return loss.ofMean(
                samples.stream()
                        .mapToDouble(one -> loss == Loss.RMSE ? one.loss * one.loss : one.loss)
                        .average()
                        .orElseThrow());
    }

    private static double[] outputs(Loss loss, boolean logits, double[] y) {
        double[] z = y.clone();
        for (int i = 0; !logits && !loss.isForNumbers() && i < z.length; i++) {
            double p = Math.max(LEAST, z[i]);
            z[i] = Math.log(loss == Loss.BINARY_CROSS_ENTROPY ? p / Math.max(LEAST, 1 - p) : p);
        }
        return z;
    }

    private static void entropy(
            List<Column> columns, Loss loss, boolean logits, double[] y, double[] t) {
        double[] p = y.clone();
        if (logits) {
            columns.add(column("z", Kind.OUTPUT, y, false));
            p = softmax(columns, "z", loss == Loss.SOFTMAX_TWICE ? "q" : "p", p);
        } else {
            String name = loss == Loss.SOFTMAX_TWICE ? "q" : "p";
            columns.add(column(name, Kind.OUTPUT, y, true));
            p = shares(columns, name, p);
        }
        if (loss == Loss.SOFTMAX_TWICE) {
            p = softmax(columns, "q", "p", p);
        }
        columns.add(column("t", Kind.TARGET, t, false));
        double[] shares = p;
        columns.add(step("−t ln p", t.length, i -> t[i] == 0 ? 0 : -t[i] * Math.log(shares[i])));
    }

    private static double[] softmax(List<Column> columns, String of, String name, double[] z) {
        columns.add(step("e^" + of, z.length, i -> Math.exp(z[i])));
        double[] p = z.clone();
        Activation.SOFTMAX.activate(p);
        columns.add(step(name + " = e^" + of + " / Σ", p.length, i -> p[i]));
        return p;
    }

    /** Numbers that do not add up to 1 are taken as shares of their sum. */
    private static double[] shares(List<Column> columns, String name, double[] p) {
        double sum = IntStream.range(0, p.length).mapToDouble(i -> p[i]).sum();
        if (Math.abs(sum - 1) < ROUNDING) {
            return p;
        }
        columns.add(step(name + " / Σ", p.length, i -> p[i] / sum));
        return array(columns.get(columns.size() - 1).numbers());
    }

    private static void binary(List<Column> columns, boolean logits, double[] y, double[] t) {
        columns.add(column(logits ? "z" : "p", Kind.OUTPUT, y, false));
        double[] p = y.clone();
        if (logits) {
            Activation.SIGMOID.activate(p);
            columns.add(column("p = σ(z)", Kind.STEP, p, false));
        }
        columns.add(column("t", Kind.TARGET, t, false));
        columns.add(
                step(
                        "−t ln p − (1 − t) ln(1 − p)",
                        t.length,
                        i -> part(t[i], p[i]) + part(1 - t[i], 1 - p[i])));
    }

    private static double part(double t, double p) {
        return t == 0 ? 0 : -t * Math.log(p);
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
        double sum = IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).sum();
        return new Column(words, kind, Example.numbers(numbers), summed ? sum : Double.NaN);
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
