package fude.data.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fude.data.DatasetChoice;
import fude.data.Endless;
import fude.data.Feature;
import fude.text.Problem;
import fude.text.ReportedException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberSplitTest {
    private static final DatasetChoice ALL = DatasetChoice.ALL_NUMBERS;

    private static NumberSplit of(String name) throws ReportedException {
        return SmallProblem.parse(name).split();
    }

    private static RandomGenerator chance() {
        return new SplittableRandom(1);
    }

    private static List<String> problems(String name, UnaryOperator<DatasetChoice> choice)
            throws ReportedException {
        return of(name).problems(choice.apply(ALL)).stream().map(Problem::field).toList();
    }

    @Test
    void everythingIsTheDataItself() throws ReportedException {
        NumberSplit all = of("circle classes=3");
        assertSame(all, all.chosen(ALL, chance()));
        assertEquals(all.trainingSize(), ALL.learned(all));
        assertEquals(2, all.inputs(ALL));
        assertEquals(7, all.inputs(ALL.withInputs(List.of(Feature.values()))));
    }

    @Test
    void classesAreChosenByNameAndRenumbered() throws ReportedException {
        NumberSplit all = of("circle classes=3");
        NumberSplit some = all.chosen(ALL.withClasses(List.of("C", "A")), chance());
        assertEquals(List.of("A", "C"), some.classNames());
        assertEquals(all.testSize() - count(all.test(), 1), some.testSize());
        assertEquals(count(all.test(), 2), count(some.test(), 1));
        assertEquals(some.trainingSize(), ALL.withClasses(List.of("C", "A")).learned(all));
    }

    private static long count(NumberTable table, int label) {
        return IntStream.range(0, table.size()).filter(i -> table.label(i) == label).count();
    }

    @Test
    void theFirstAreKeptAndTheLastOfThemSetAside() throws ReportedException {
        NumberSplit all = of("y = x points=100");
        DatasetChoice choice = ALL.withFirst(20).withValidation(25);
        NumberSplit some = all.chosen(choice, chance());
        assertEquals(15, some.trainingSize());
        assertEquals(5, some.validationSize());
        assertEquals(50, some.testSize());
        assertEquals(15, choice.learned(all));
        assertEquals(all.training().value(15, 0), some.measured().value(0, 0));
        assertEquals(5, some.measuredSamples(choice).size());
        assertEquals(50, some.testSamples(choice).size());
        assertEquals(2, some.measuredOn(2).measured().size());
    }

    @Test
    void wrongLabelsAreThoseOfTheSeedAndOfTrainingAlone() throws ReportedException {
        NumberSplit all = of("xor");
        DatasetChoice noisy = ALL.withLabelNoise(50);
        NumberSplit one = all.chosen(noisy, chance());
        assertEquals(one.training().checksum(), all.chosen(noisy, chance()).training().checksum());
        assertNotEquals(all.training().checksum(), one.training().checksum());
        assertEquals(all.test().checksum(), one.test().checksum());
        long changed =
                IntStream.range(0, all.trainingSize())
                        .filter(i -> all.training().label(i) != one.training().label(i))
                        .count();
        assertEquals(62, changed, 20); // a random label is the right one half of the time
    }

    @Test
    void whatCannotBeChosenIsNamed() throws ReportedException {
        assertEquals(List.of("classes"), problems("xor", c -> c.withClasses(List.of("A"))));
        assertEquals(List.of("classes"), problems("xor", c -> c.withClasses(List.of("A", "Z"))));
        assertEquals(List.of("label-noise"), problems("y = x", c -> c.withLabelNoise(10)));
        assertEquals(List.of("endless"), problems("xor", c -> c.withEndless(Endless.ON)));
        List<Feature> squares = List.of(Feature.X1_SQUARED);
        assertEquals(List.of("inputs"), problems("y = x", c -> c.withInputs(squares)));
        assertEquals(List.of("inputs"), problems("gate-01101001", c -> c.withInputs(squares)));
        assertEquals(
                List.of("validation"), problems("xor", c -> c.withFirst(1).withValidation(10)));
        NumberSplit all = of("xor");
        DatasetChoice one = ALL.withClasses(List.of("A"));
        assertThrows(IllegalArgumentException.class, () -> all.chosen(one, chance()));
    }

    /** Mixed, so that the last ones are of every class; none is lost. */
    @Test
    void aFileIsMixedAndASixthIsForTesting() {
        int[] labels = IntStream.range(0, 60).map(i -> i / 30).toArray();
        double[] values = IntStream.range(0, 120).asDoubleStream().toArray();
        NumberTable all = NumberTable.points(2, values, List.of("A", "B"), labels);
        NumberSplit split = NumberSplit.of("file.csv", all);
        assertEquals(50, split.trainingSize());
        assertEquals(10, split.testSize());
        assertEquals(30, count(split.training(), 0) + count(split.test(), 0));
        assertNotEquals(0, count(split.test(), 0));
        assertNotEquals(0, count(split.test(), 1));
        NumberSplit few = NumberSplit.of("file.csv", all.range(28, 32));
        assertEquals(4, few.trainingSize());
        assertSame(few.training(), few.test());
    }
}
