package fude.data.numbers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * Samples of a few numbers each, and what should come out of each: a class, or a number. Immutable.
 */
public final class NumberTable {
    private final int columns;
    private final double[] values;
    private final List<String> classNames;
    private final int[] labels;
    private final double[] targets;
    private final List<String> names;
    private final int[] counts;
    private final double leastTarget;
    private final double mostTarget;

    private NumberTable(
            int columns,
            double[] values,
            List<String> classNames,
            int[] labels,
            double[] targets,
            List<String> names) {
        if (values.length != columns * (labels.length + targets.length)) {
            throw new IllegalArgumentException("numbers and answers disagree");
        }
        this.columns = columns;
        this.values = values;
        this.classNames = List.copyOf(classNames);
        this.labels = labels;
        this.targets = targets;
        this.names = List.copyOf(names);
        this.counts = new int[classNames.size()];
        for (int label : labels) {
            counts[label]++;
        }
        this.leastTarget = DoubleStream.of(targets).min().orElse(Double.NaN);
        this.mostTarget = DoubleStream.of(targets).max().orElse(Double.NaN);
    }

    /**
     * Points. Takes the arrays as its own.
     *
     * @param coordinates points × columns, finite
     * @param labels a class for each point, 0 to classes − 1
     */
    public static NumberTable points(
            int columns, double[] coordinates, List<String> classNames, int[] labels) {
        return new NumberTable(columns, coordinates, classNames, labels, new double[0], List.of());
    }

    /**
     * Numbers of which numbers should come out. Takes the arrays as its own.
     *
     * @param x finite
     * @param y as many, finite
     */
    public static NumberTable function(double[] x, double[] y) {
        return new NumberTable(1, x, List.of(), new int[0], y, List.of());
    }

    /** The same numbers with names for {@link #names}. */
    public NumberTable named(List<String> others) {
        return new NumberTable(columns, values, classNames, labels, targets, others);
    }

    /** What a file calls its columns, that of the answers last; empty where no file does. */
    public List<String> names() {
        return names;
    }

    public int size() {
        return labels.length + targets.length;
    }

    /** Numbers in one sample. */
    public int columns() {
        return columns;
    }

    /** None where a number should come out. */
    public List<String> classNames() {
        return classNames;
    }

    /** How many samples each class has; none where a number should come out. */
    int[] classCounts() {
        return counts.clone();
    }

    /** A coordinate of a point, or x. */
    public double value(int sample, int column) {
        return values[sample * columns + column];
    }

    /** The numbers of a sample. */
    public double[] values(int sample) {
        return Arrays.copyOfRange(values, sample * columns, (sample + 1) * columns);
    }

    /** The class of a point. */
    public int label(int sample) {
        return labels[sample];
    }

    /** What should come out of a number. */
    public double target(int sample) {
        return targets[sample];
    }

    /** The least number that should come out; NaN where classes do. */
    public double leastTarget() {
        return leastTarget;
    }

    /** The largest number that should come out; NaN where classes do. */
    public double mostTarget() {
        return mostTarget;
    }

    /** Some of the samples, in the order given here. */
    public NumberTable some(int[] samples) {
        double[] chosen = new double[samples.length * columns];
        for (int i = 0; i < samples.length; i++) {
            System.arraycopy(values, samples[i] * columns, chosen, i * columns, columns);
        }
        return new NumberTable(
                columns,
                chosen,
                classNames,
                hasClasses() ? IntStream.of(samples).map(i -> labels[i]).toArray() : labels,
                hasClasses()
                        ? targets
                        : IntStream.of(samples).mapToDouble(i -> targets[i]).toArray(),
                names);
    }

    /** The first {@code count} samples, or all where there are fewer. */
    NumberTable first(int count) {
        return range(0, Math.min(count, size()));
    }

    /** The samples {@code from} to {@code to} − 1. */
    public NumberTable range(int from, int to) {
        return some(IntStream.range(from, to).toArray());
    }

    /**
     * The points of a model's classes, with its numbers; empty if it has not all of them, or there
     * are none.
     *
     * @param names of the model's classes; none for numbers, which stay all
     * @param asked numbers of those that are wanted; empty for all
     */
    public Optional<NumberTable> inClasses(List<String> names, List<Integer> asked) {
        if (!classNames.containsAll(names)) {
            return Optional.empty();
        }
        NumberTable known =
                names.isEmpty()
                        ? this
                        : ofClasses(names.stream().map(classNames::indexOf).toList());
        int[] chosen =
                IntStream.range(0, known.size())
                        .filter(i -> asked.isEmpty() || asked.contains(known.labels[i]))
                        .toArray();
        return Optional.of(known.some(chosen)).filter(table -> table.size() > 0);
    }

    /** The points of these classes, whose labels count in the order given here. */
    NumberTable ofClasses(List<Integer> classes) {
        int[] chosen =
                IntStream.range(0, size()).filter(i -> classes.contains(labels[i])).toArray();
        NumberTable some = some(chosen);
        int[] renumbered = IntStream.of(some.labels).map(classes::indexOf).toArray();
        List<String> chosenNames = classes.stream().map(classNames::get).toList();
        return new NumberTable(columns, some.values, chosenNames, renumbered, targets, names);
    }

    /** The same points with other labels. Takes the array as its own. */
    NumberTable relabelled(int[] others) {
        return new NumberTable(columns, values, classNames, others, targets, names);
    }

    private boolean hasClasses() {
        return !classNames.isEmpty();
    }

    /** Tells these samples from others: their CRC-32. */
    public long checksum() {
        CRC32 crc = new CRC32();
        crc.update((columns + "×" + classNames).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes =
                ByteBuffer.allocate(
                        Double.BYTES * (values.length + targets.length)
                                + Integer.BYTES * labels.length);
        DoubleStream.concat(DoubleStream.of(values), DoubleStream.of(targets))
                .forEach(bytes::putDouble);
        IntStream.of(labels).forEach(bytes::putInt);
        crc.update(bytes.flip());
        return crc.getValue();
    }
}
