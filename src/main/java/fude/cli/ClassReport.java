package fude.cli;

import fude.training.measure.Confusion;
import fude.training.measure.Evaluation;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What {@code --json} answers of classes; rows of the confusion matrix are actual classes. The
 * top-k accuracies begin with k = 1.
 */
record ClassReport(
        double loss,
        double accuracy,
        int correct,
        int samples,
        List<Line> classes,
        Line macro,
        Line weighted,
        List<Double> topAccuracy,
        int[][] confusion) {
    /** Of the confusion matrix, beyond which {@code --json} alone has it. */
    private static final int MOST_COLUMNS = 20;

    /** A class, or a mean over classes. */
    record Line(String name, double precision, double recall, double f1, int count) {}

    /**
     * @param measured the classes that there are samples of
     */
    static ClassReport of(Evaluation evaluation, List<String> names, List<Integer> measured) {
        Confusion found = evaluation.confusion();
        List<Line> classes =
                measured.stream()
                        .map(
                                c ->
                                        new Line(
                                                names.get(c),
                                                found.precision(c),
                                                found.recall(c),
                                                found.f1(c),
                                                found.actual(c)))
                        .toList();
        List<Integer> present = measured.stream().filter(found.present()::contains).toList();
        Line macro =
                new Line(
                        "macro",
                        found.macro(found::precision, present),
                        found.macro(found::recall, present),
                        found.macro(found::f1, present),
                        found.samples());
        Line weighted =
                new Line(
                        "weighted",
                        found.weighted(found::precision, present),
                        found.weighted(found::recall, present),
                        found.weighted(found::f1, present),
                        found.samples());
        int[][] confusion = new int[names.size()][names.size()];
        for (int actual = 0; actual < confusion.length; actual++) {
            for (int predicted = 0; predicted < confusion.length; predicted++) {
                confusion[actual][predicted] = found.count(actual, predicted);
            }
        }
        return new ClassReport(
                evaluation.loss(),
                evaluation.accuracy(),
                evaluation.right(),
                evaluation.samples(),
                classes,
                macro,
                weighted,
                IntStream.rangeClosed(1, names.size()).mapToObj(evaluation::topAccuracy).toList(),
                confusion);
    }

    void print(Console console) {
        console.print("Loss: %.4f%n", loss);
        console.print("Accuracy: %.2f%% (%d of %d)%n%n", 100 * accuracy, correct, samples);
        int width = classes.stream().mapToInt(c -> c.name().length()).max().orElse(0);
        width = Math.max(width, "weighted".length());
        console.print(
                "%-" + width + "s  %9s  %6s  %6s  %6s%n",
                "class",
                "precision",
                "recall",
                "f1",
                "count");
        for (Line line : classes) {
            print(console, width, line);
        }
        print(console, width, macro);
        print(console, width, weighted);
    }

    private static void print(Console console, int width, Line line) {
        console.print(
                "%-" + width + "s  %9.4f  %6.4f  %6.4f  %6d%n",
                line.name(),
                line.precision(),
                line.recall(),
                line.f1(),
                line.count());
    }

    /** A row for each class that was measured, where a line of a terminal has room for them. */
    void printConfusion(Console console, List<String> names, List<Integer> measured) {
        if (names.size() > MOST_COLUMNS) {
            return;
        }
        int width = names.stream().mapToInt(String::length).max().orElse(0);
        int first = Math.max(width, "actual".length());
        int column = Math.max(width, String.valueOf(samples).length());
        console.print("%n%-" + first + "s", "actual");
        names.forEach(name -> console.print("  %" + column + "s", name));
        for (int actual : measured) {
            console.print("%n%-" + first + "s", names.get(actual));
            for (int answer = 0; answer < names.size(); answer++) {
                console.print("  %" + column + "d", confusion[actual][answer]);
            }
        }
        console.print("%n");
    }
}
