package fude.cli;

import fude.data.numbers.NumberForm;
import fude.data.table.Numbers;
import fude.data.table.TableNumbers;
import fude.data.table.TableSamples;
import fude.data.table.TableSamples.Sample;
import fude.nn.Prediction;
import fude.text.Message;
import fude.text.ReportedException;
import fude.training.Estimator;
import fude.training.Model;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a network that learned from points or a function answers to numbers, a line each. */
final class NumberPrediction {
    private static final String BETWEEN = "\\s*[,;\\s]\\s*";

    private final Console console;
    private final Model model;
    private final Path file;
    private final Estimator estimator;
    private int labelled;
    private int right;
    private double squares;
    private boolean failed;

    NumberPrediction(Console console, Model model, Path file) {
        this.console = console;
        this.model = model;
        this.file = file;
        this.estimator = new Estimator(model.network().predictor(), (NumberForm) model.form());
    }

    /** Whether an argument is numbers and not the name of a file. */
    static boolean isNumbers(String argument) {
        return parts(argument).allMatch(Numbers::isNumber);
    }

    /**
     * Goes on after what cannot be read.
     *
     * @param arguments numbers with a space or comma between them, or paths of tables
     * @return whether all could be read
     * @throws ReportedException if the network answers with no numbers
     */
    boolean tell(List<String> arguments) throws ReportedException {
        for (String argument : arguments) {
            if (isNumbers(argument)) {
                double[] numbers = numbers(argument);
                if (numbers.length == columns()) {
                    answer(numbers, argument);
                } else {
                    refuse(argument, Message.of("predict.numbers", argument, columns()));
                }
            } else if (Files.exists(Path.of(argument))) {
                answerTable(argument);
            } else {
                refuse(argument, Message.of("predict.numbers", argument, columns()));
            }
        }
        if (labelled > 0 && !model.classNames().isEmpty()) {
            console.print(
                    "Accuracy: %.2f%% (%d of %d)%n", 100.0 * right / labelled, right, labelled);
        } else if (labelled > 0) {
            console.print("RMSE: %.4f (%d)%n", Math.sqrt(squares / labelled), labelled);
        }
        return !failed;
    }

    private int columns() {
        return estimator.form().columns();
    }

    private void answerTable(String path) throws ReportedException {
        List<Sample> samples;
        try {
            samples = TableSamples.read(Path.of(path), columns());
        } catch (ReportedException e) {
            refuse(path, e.report());
            return;
        }
        for (Sample sample : samples) {
            String name = path + ":" + sample.line();
            if (sample.problem() == null) {
                compare(sample, answer(sample.numbers(), name));
            } else {
                refuse(name, sample.problem());
            }
        }
    }

    private void refuse(String name, Message why) {
        failed = true;
        console.print(model.classNames().isEmpty() ? "-\t%s%n" : "-\t0.0000\t%s%n", name);
        console.say("cli.error", console.texts().get(why));
    }

    private static double[] numbers(String argument) {
        return parts(argument).mapToDouble(Numbers::of).toArray();
    }

    private static Stream<String> parts(String argument) {
        return Stream.of(argument.strip().split(BETWEEN, -1));
    }

    private String answer(double[] numbers, String name) throws ReportedException {
        if (model.classNames().isEmpty()) {
            double y = estimator.y(numbers[0]);
            requireFinite(y);
            console.print("%.6g\t%s%n", y, name);
            return String.valueOf(y);
        }
        Prediction found = estimator.classify(numbers);
        requireFinite(found.confidence());
        String label = model.classNames().get(found.label());
        console.print("%s\t%.4f\t%s%n", label, found.confidence(), name);
        return label;
    }

    private void requireFinite(double number) throws ReportedException {
        if (!Double.isFinite(number)) {
            throw ReportedException.of("model.overflows", file);
        }
    }

    private void compare(Sample sample, String answer) {
        String should = sample.answer();
        if (should == null) {
            return;
        }
        if (!model.classNames().isEmpty()) {
            right += answer.equals(TableNumbers.className(should)) ? 1 : 0;
            labelled++;
        } else if (Numbers.isNumber(should)) {
            double error = Double.parseDouble(answer) - Numbers.of(should);
            squares += error * error;
            labelled++;
        }
    }
}
