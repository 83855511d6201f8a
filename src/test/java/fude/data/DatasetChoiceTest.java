package fude.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetChoiceTest {
    private static final DatasetChoice ALL = DatasetChoice.ALL;

    /** 200 training and 100 test images, every class equally often. */
    private final DatasetSplit source = Numbered.digits(200, 100);

    @Test
    void everythingIsTheDataSetItself() {
        DatasetSplit split = apply(ALL);
        assertEquals("numbered", split.name());
        assertEquals(Numbered.numbers(source.training()), Numbered.numbers(split.training()));
        assertEquals(Numbered.labels(source.training()), Numbered.labels(split.training()));
        assertSame(source.test(), split.test());
        assertTrue(split.validation().isEmpty());
        assertEquals(ScalingKind.UNIT, ALL.scaling());
    }

    @Test
    void chosenClassesKeepTheirNamesAndAreNumberedAgain() {
        DatasetSplit split = apply(ALL.withClasses(List.of("4", "9")));
        for (Dataset images : List.of(split.training(), split.test())) {
            assertEquals(List.of("4", "9"), images.classNames());
            for (int i = 0; i < images.size(); i++) {
                int digit = Numbered.number(images, i) % 10;
                assertEquals(digit, images.label(i) == 0 ? 4 : 9);
            }
        }
        assertEquals(40, split.training().size());
        assertEquals(20, split.test().size());
    }

    @Test
    void classesAreKeptInOrderAndOnce() {
        DatasetChoice choice = ALL.withClasses(List.of("9", "4", "1", "4"));
        assertEquals(List.of("9", "4", "1"), choice.classes());
        assertEquals(List.of("1", "4", "9"), choice.asNamedBy(source).classes());
    }

    @Test
    void theFirstImagesAreCountedAfterTheClassesWereChosen() {
        DatasetSplit split = apply(ALL.withClasses(List.of("0", "1")).withFirst(5));
        assertEquals(List.of(0, 1, 10, 11, 20), Numbered.numbers(split.training()));
        assertEquals(20, split.test().size());
        assertEquals(200, apply(ALL.withFirst(1_000_000)).training().size());
    }

    @Test
    void aClassMayBeLeftWithoutTrainingImages() {
        DatasetSplit split = apply(ALL.withFirst(3));
        assertEquals(List.of(0, 1, 2), Numbered.labels(split.training()));
        assertEquals(10, split.training().classes());
    }

    @Test
    void whatASourceHasForValidationStaysSo() {
        Dataset own = Numbered.digits(30, 10).test();
        DatasetSplit with = source.withValidation(own, true);
        assertSame(own, with.chosen(ALL, new SplittableRandom(1)).measured());
        DatasetChoice few = ALL.withClasses(List.of("4", "9")).withFirst(5);
        DatasetSplit some = with.chosen(few, new SplittableRandom(1));
        assertEquals(2, some.measured().size());
        assertEquals(5, some.training().size());
        DatasetSplit more = with.chosen(ALL.withValidation(10), new SplittableRandom(1));
        assertEquals(30, more.measured().size());
        assertEquals(180, more.training().size());
        assertEquals(210, source.withValidation(own, false).training().size());
    }

    @Test
    void validationTakesTheLastImagesOfThoseThatAreLeft() {
        DatasetSplit split = apply(ALL.withFirst(50).withValidation(20));
        Dataset validation = split.validation().orElseThrow();
        assertEquals(range(0, 40), Numbered.numbers(split.training()));
        assertEquals(range(40, 50), Numbered.numbers(validation));
        assertEquals(source.training().label(43), validation.label(3));
        assertSame(validation, split.measured());
        assertSame(source.test(), apply(ALL).measured());
    }

    @ParameterizedTest
    @CsvSource({"100, 25, 25", "10, 25, 3", "3, 0.1, 1", "2, 90, 1", "3, 90, 2", "200, 90, 180"})
    void validationIsRoundedButLeavesAnImageOnEitherSide(int first, double percent, int images) {
        DatasetSplit split = apply(ALL.withFirst(first).withValidation(percent));
        assertEquals(images, split.validation().orElseThrow().size());
        assertEquals(first - images, split.training().size());
    }

    @Test
    void onlyTheImagesLearnedFromAreRelabelled() {
        DatasetSplit split = apply(ALL.withValidation(50).withLabelNoise(100));
        assertTrue(relabelled(split.training()) > 50);
        assertEquals(0, relabelled(split.validation().orElseThrow()));
        assertEquals(0, relabelled(split.test()));
        assertEquals(0, relabelled(source.training()));
        assertEquals(0, relabelled(apply(ALL).training()));
    }

    @Test
    void noiseDrawsFromTheChosenClassesAlone() {
        Dataset noisy =
                apply(ALL.withClasses(List.of("3", "5", "8")).withLabelNoise(100)).training();
        assertTrue(relabelled(noisy) > 0);
        for (int i = 0; i < noisy.size(); i++) {
            int digit = Numbered.number(noisy, i) % 10;
            assertEquals(List.of(3, 5, 8).indexOf(digit), noisy.originalLabel(i));
            assertTrue(noisy.label(i) < 3);
        }
    }

    @Test
    void newImagesAreMadeByThemselvesOnlyWhereNoneIsToBeLearnedByHeart() {
        DatasetChoice on = ALL.withEndless(Endless.ON);
        assertTrue(isEndless(ALL));
        assertTrue(isEndless(ALL.withValidation(20).withClasses(List.of("4", "9"))));
        assertFalse(isEndless(ALL.withFirst(50)));
        assertFalse(isEndless(ALL.withLabelNoise(10)));
        assertFalse(isEndless(ALL.withEndless(Endless.OFF)));
        assertTrue(isEndless(on.withFirst(50).withLabelNoise(10)));
        assertTrue(apply(ALL).training().source().isEmpty(), "nobody makes more of these");
    }

    private boolean isEndless(DatasetChoice choice) {
        DatasetSplit made =
                new DatasetSplit("made up", Numbered.endless(source.training()), source.test());
        DatasetSplit chosen = choice.apply(made, new SplittableRandom(7));
        return chosen.training().source().isPresent();
    }

    @Test
    void aSourceKnowsTheChosenClassesByTheirNewNumbers() {
        Dataset chosen = Numbered.endless(source.training()).ofClasses(List.of(4, 9));
        byte[] image = chosen.source().orElseThrow().image(0, 1, 3);
        assertEquals(3, image[0]);
        assertEquals(9, image[1]);
    }

    @Test
    void aSeedRepeatsAChoiceAndAnotherDoesNot() {
        DatasetChoice choice = ALL.withLabelNoise(50);
        List<Integer> labels = Numbered.labels(apply(choice).training());
        assertEquals(labels, Numbered.labels(apply(choice).training()));
        DatasetSplit other = choice.apply(source, new SplittableRandom(8));
        assertFalse(labels.equals(Numbered.labels(other.training())));
    }

    @Test
    void aChoiceWithProblemsIsNotApplied() {
        assertThrows(IllegalArgumentException.class, () -> apply(ALL.withFirst(-1)));
    }

    private DatasetSplit apply(DatasetChoice choice) {
        return choice.apply(source, new SplittableRandom(7));
    }

    private static long relabelled(Dataset images) {
        return IntStream.range(0, images.size()).filter(images::isRelabelled).count();
    }

    private static List<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().toList();
    }
}
