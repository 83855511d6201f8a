package fude.data.numbers;

import fude.data.ClassList;
import fude.data.Data;
import fude.data.DataKind;
import fude.data.DatasetChoice;
import fude.data.LabelNoise;
import fude.data.TestShare;
import fude.data.look.Understanding;
import fude.text.Message;
import fude.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers to learn from, and numbers that are never learned from.
 *
 * @param validation set aside of what could be learned from
 * @param frame what the plane or the plot shows
 * @param truth what the numbers were made of, if that is known
 */
public record NumberSplit(
        String name,
        NumberTable training,
        NumberTable test,
        Optional<NumberTable> validation,
        Frame frame,
        @Nullable Truth truth)
        implements Data {

    /** Without a validation set. */
    public NumberSplit(
            String name,
            NumberTable training,
            NumberTable test,
            Frame frame,
            @Nullable Truth truth) {
        this(name, training, test, Optional.empty(), frame, truth);
    }

    /** The samples of a file, mixed; those to test with are as many as images have. */
    public static NumberSplit of(String name, NumberTable all) {
        NumberTable mixed = Chance.mixed(all, new SplittableRandom(1));
        int learned = all.size() - all.size() / TestShare.EVERY;
        boolean few = learned == all.size();
        NumberTable training = mixed.range(0, learned);
        return new NumberSplit(
                name,
                training,
                few ? training : mixed.range(learned, all.size()),
                Frame.of(all),
                null);
    }

    /** The same numbers under another name. */
    public NumberSplit named(String other) {
        return new NumberSplit(other, training, test, validation, frame, truth);
    }

    @Override
    public Optional<Understanding> understood() {
        List<String> columns = training.names();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        int samples = training == test ? test.size() : training.size() + test.size();
        int last = columns.size() - 1;
        Message what =
                kind().hasClasses()
                        ? Message.of(
                                "table.points",
                                name,
                                samples,
                                classNames().size(),
                                String.join(", ", columns.subList(0, last)),
                                columns.get(last))
                        : Message.of(
                                "table.function", name, samples, columns.get(0), columns.get(1));
        return Optional.of(Understanding.of(what));
    }

    /** The curve that is to be learned, or that parts two classes. */
    @FunctionalInterface
    public interface Truth {
        double y(double x);
    }

    @Override
    public DataKind kind() {
        return training.classNames().isEmpty() ? DataKind.FUNCTION : DataKind.POINTS;
    }

    @Override
    public List<String> classNames() {
        return training.classNames();
    }

    @Override
    public int inputs(DatasetChoice choice) {
        return training.columns() == 2 && !choice.inputs().isEmpty()
                ? choice.inputs().size()
                : training.columns();
    }

    @Override
    public int trainingSize() {
        return training.size();
    }

    @Override
    public int[] trainingCounts() {
        return training.classCounts();
    }

    @Override
    public int[] testCounts() {
        return test.classCounts();
    }

    @Override
    public int testSize() {
        return test.size();
    }

    @Override
    public int validationSize() {
        return validation.map(NumberTable::size).orElse(0);
    }

    /** What a network is measured on after each epoch: what was set aside, or else the test. */
    public NumberTable measured() {
        return validation.orElse(test);
    }

    @Override
    public List<Problem> problems(DatasetChoice choice) {
        List<Problem> problems = new ArrayList<>(choice.problems(this));
        if (!kind().hasClasses() && choice.labelNoise() > 0) {
            problems.add(Problem.of("label-noise", "problem.no-labels"));
        }
        if (training.columns() != 2 && !choice.inputs().isEmpty()) {
            problems.add(Problem.of("inputs", "problem.inputs-of-two"));
        }
        return problems;
    }

    @Override
    public NumberSplit chosen(DatasetChoice choice, RandomGenerator noise) {
        List<Problem> problems = problems(choice);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(problems.toString());
        }
        if (choice.isEverything()) {
            return this;
        }
        NumberTable ofClasses = ofClasses(training, choice);
        NumberTable kept = choice.first() == 0 ? ofClasses : ofClasses.first(choice.first());
        int learned = kept.size() - choice.validationSamples(kept.size());
        NumberTable aside = kept.range(learned, kept.size());
        return new NumberSplit(
                name,
                noisy(kept.range(0, learned), choice.labelNoise(), noise),
                ofClasses(test, choice),
                Optional.of(aside).filter(table -> table.size() > 0),
                frame,
                truth);
    }

    @Override
    public NumberSplit measuredOn(int most) {
        return new NumberSplit(name, training, measured().first(most), frame, truth);
    }

    private static NumberTable ofClasses(NumberTable table, DatasetChoice choice) {
        return choice.classes().isEmpty()
                ? table
                : table.ofClasses(ClassList.indicesOf(choice.classes(), table.classNames()));
    }

    /** Wrong labels on purpose, as images get them. */
    private static NumberTable noisy(NumberTable points, double percent, RandomGenerator chance) {
        if (percent == 0) {
            return points;
        }
        int[] labels = IntStream.range(0, points.size()).map(points::label).toArray();
        LabelNoise.on(labels, points.classNames().size(), percent, chance);
        return points.relabelled(labels);
    }

    @Override
    public ScaledNumbers trainingSamples(DatasetChoice choice) {
        return scaled(training, choice);
    }

    @Override
    public ScaledNumbers measuredSamples(DatasetChoice choice) {
        return scaled(measured(), choice);
    }

    @Override
    public ScaledNumbers testSamples(DatasetChoice choice) {
        return scaled(test, choice);
    }

    private ScaledNumbers scaled(NumberTable table, DatasetChoice choice) {
        return new ScaledNumbers(table, NumberForm.of(training, choice));
    }
}
