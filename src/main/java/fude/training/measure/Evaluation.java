package fude.training.measure;

import fude.nn.loss.Loss;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a network did on labelled samples: sample by sample, and as a confusion matrix. Immutable.
 */
public final class Evaluation {
    private final double loss;
    private final Answers answers;
    private final Confusion confusion;
    private final int[] rank;
    private final @Nullable Errors errors;

    private Evaluation(
            double loss,
            Answers answers,
            Confusion confusion,
            int[] rank,
            @Nullable Errors errors) {
        this.loss = loss;
        this.answers = answers;
        this.confusion = confusion;
        this.rank = rank;
        this.errors = errors;
    }

    /**
     * As it was kept.
     *
     * @param ranks as {@link #ranks} gives them
     */
    public static Evaluation of(
            double loss, Answers answers, Confusion confusion, List<Integer> ranks) {
        int[] rank = ranks.stream().mapToInt(Integer::intValue).toArray();
        return new Evaluation(loss, answers, confusion, rank, null);
    }

    /**
     * Of a network that answers with numbers.
     *
     * @param errors null where they are not known any more
     */
    public static Evaluation ofNumbers(double loss, @Nullable Errors errors) {
        Answers none = new Answers(new byte[0], new float[0]);
        return new Evaluation(loss, none, Confusion.of(new int[0][0]), new int[0], errors);
    }

    /** Takes the answers, sample after sample. */
    public static final class Builder {
        private final byte[] predicted;
        private final float[] confidence;
        private final int[][] confusion;
        private final int[] rank;
        private int next;

        /**
         * @param classes 0 where the network answers with numbers
         */
        public Builder(int samples, int classes) {
            int answered = classes == 0 ? 0 : samples;
            predicted = new byte[answered];
            confidence = new float[answered];
            confusion = new int[classes][classes];
            rank = new int[classes];
        }

        /** The next sample's class, and how probable each class was held to be. */
        public void add(int label, double[] probabilities) {
            int answer = Loss.answer(probabilities);
            predicted[next] = (byte) answer;
            confidence[next] = (float) probabilities[answer];
            confusion[label][answer]++;
            rank[rankOf(label, answer, probabilities)]++;
            next++;
        }

        /** How many classes were held to be more probable than the right one. */
        private static int rankOf(int label, int answer, double[] probabilities) {
            int better = 0;
            for (int c = 0; c < probabilities.length && label != answer; c++) {
                better += probabilities[c] > probabilities[label] ? 1 : 0;
            }
            return label == answer ? 0 : Math.max(1, better);
        }

        /**
         * @param loss over all samples
         */
        public Evaluation build(double loss) {
            return new Evaluation(
                    loss, new Answers(predicted, confidence), Confusion.of(confusion), rank, null);
        }
    }

    public double loss() {
        return loss;
    }

    /** How far its numbers were off; null where it answers with classes. */
    public @Nullable Errors errors() {
        return errors;
    }

    public int samples() {
        return errors == null ? answers.count() : errors.samples();
    }

    /** Sample by sample. */
    public Answers answers() {
        return answers;
    }

    /** 0 where the network answers with numbers. */
    public int classes() {
        return confusion.classes();
    }

    /** Which classes were taken for which. */
    public Confusion confusion() {
        return confusion;
    }

    /** The class answered for a sample. */
    public int predicted(int sample) {
        return answers.predicted(sample);
    }

    /** The probability of the class answered for a sample. */
    public double confidence(int sample) {
        return answers.confidence(sample);
    }

    /** How many samples of class {@code actual} were answered with {@code predictedClass}. */
    public int confusion(int actual, int predictedClass) {
        return confusion.count(actual, predictedClass);
    }

    /** The number of right answers. */
    public int right() {
        return confusion.right();
    }

    /** Right answers as a fraction of all; NaN where the network answers with numbers. */
    public double accuracy() {
        return (double) right() / answers.count();
    }

    /** The number of samples of a class. */
    public int count(int label) {
        return confusion.actual(label);
    }

    /** Of how many samples the right class had 0, 1, … classes that were more probable. */
    public List<Integer> ranks() {
        return Arrays.stream(rank).boxed().toList();
    }

    /** The fraction of samples whose right class was among the {@code k} most probable ones. */
    public double topAccuracy(int k) {
        int sum = 0;
        for (int i = 0; i < Math.min(k, rank.length); i++) {
            sum += rank[i];
        }
        return samples() == 0 ? 0 : (double) sum / samples();
    }
}
