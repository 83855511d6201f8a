package fude.training;

import fude.training.measure.Evaluation;

/** Measurements for tests, made from their confusion matrix. */
public final class Evaluations {
    private Evaluations() {}

    /**
     * @param confusion rows actual, columns answered
     */
    public static Evaluation of(int[][] confusion, double loss) {
        int classes = confusion.length;
        int samples = 0;
        for (int[] row : confusion) {
            for (int count : row) {
                samples += count;
            }
        }
        Evaluation.Builder builder = new Evaluation.Builder(samples, classes);
        for (int actual = 0; actual < classes; actual++) {
            for (int answer = 0; answer < classes; answer++) {
                double[] sure = new double[classes];
                sure[answer] = 1;
                for (int i = 0; i < confusion[actual][answer]; i++) {
                    builder.add(actual, sure);
                }
            }
        }
        return builder.build(loss);
    }

    /** Ten classes of a hundred samples each; a number of each are right, the others called 0. */
    public static Evaluation tenClasses(int right) {
        int[][] confusion = new int[10][10];
        for (int i = 0; i < 10; i++) {
            confusion[i][i] += right;
            confusion[i][0] += 100 - right;
        }
        return of(confusion, 1);
    }
}
