package fude.ui.inside.plots;

import fude.nn.loss.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Samples whose loss is worked out.
 *
 * @param logits whether the outputs are logits; otherwise they are the answer as it is read
 */
record Example(boolean logits, List<Sample> samples) {

    /**
     * One sample. Changing it gives another one.
     *
     * @param outputs one for each class
     * @param targets what should have come out, as many
     */
    record Sample(List<Double> outputs, List<Double> targets) {

        static Sample of(double[] outputs, int label) {
            return new Sample(
                    numbers(outputs),
                    IntStream.range(0, outputs.length)
                            .mapToObj(i -> i == label ? 1.0 : 0.0)
                            .toList());
        }

        private Sample withOutput(int place, double number) {
            return new Sample(replaced(outputs, place, number), targets);
        }

        private Sample withTarget(int place, double number) {
            return new Sample(outputs, replaced(targets, place, number));
        }
    }

    /** Those that can be chosen. */
    enum Known {
        /** A booklet's: (1, 0, 0) against (0.2, 0.4, 0.4), 1.61. */
        FAR,
        /** The same against (0.8, 0.1, 0.1), 0.22. */
        NEAR,
        /** A lecture's two rows of logits, whose mean is 2.6644. */
        ROWS,
        /** The image that is looked at. */
        IMAGE
    }

    private static final double[] FIRST_ROW = {
        0.1012, -1.2391, 0.4854, -0.1074, -1.4884, 0.6156, -0.6801, -0.7512, 0.4496, 0.5602
    };
    private static final double[] SECOND_ROW = {
        -0.8033, -0.8500, -0.6183, 1.7212, 0.4777, -0.0310, -1.0744, 0.8239, 1.5189, -0.2671
    };

    /** One of a course text. */
    static Example of(Known known) {
        return switch (known) {
            case FAR -> probabilities(0.2, 0.4, 0.4);
            case NEAR -> probabilities(0.8, 0.1, 0.1);
            default ->
                    new Example(true, List.of(Sample.of(FIRST_ROW, 2), Sample.of(SECOND_ROW, 2)));
        };
    }

    /** What a network puts out for a sample of this class, with its own loss. */
    static Example of(double[] outputs, int label, Loss loss) {
        Sample sample =
                loss == Loss.BINARY_CROSS_ENTROPY
                        ? new Sample(numbers(outputs), List.of((double) label))
                        : Sample.of(outputs, label);
        return new Example(true, List.of(sample));
    }

    private static Example probabilities(double... outputs) {
        return new Example(false, List.of(Sample.of(outputs, 0)));
    }

    static List<Double> numbers(double[] numbers) {
        return IntStream.range(0, numbers.length).mapToObj(i -> numbers[i]).toList();
    }

    /** With another number in one place. */
    Example with(int sample, int place, boolean target, double number) {
        List<Sample> next = new ArrayList<>(samples);
        Sample before = samples.get(sample);
        next.set(
                sample,
                target ? before.withTarget(place, number) : before.withOutput(place, number));
        return new Example(logits, next);
    }

    static List<Double> replaced(List<Double> numbers, int place, double number) {
        List<Double> next = new ArrayList<>(numbers);
        next.set(place, number);
        return next;
    }
}
