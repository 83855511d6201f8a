package fude.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Problem;
import fude.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceProblemsTest {
    private static final DatasetChoice ALL = DatasetChoice.ALL;

    private final DatasetSplit source = Numbered.digits(20, 20);

    @Test
    void theLimitsThemselvesAreAllowed() {
        assertProblems(ALL);
        assertProblems(
                new DatasetChoice(List.of("0", "9"), 2, 100, 90, ScalingKind.RAW, Endless.AUTO));
        assertProblems(ALL.withFirst(Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void labelNoiseHasLimits(double percent) {
        assertProblems(
                ALL.withLabelNoise(percent), Problem.of("label-noise", "problem.range", 0, 100));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 90.1, Double.NaN})
    void validationHasLimits(double percent) {
        assertProblems(
                ALL.withValidation(percent), Problem.of("validation", "problem.range", 0, 90));
    }

    @Test
    void thereIsNoNegativeNumberOfImages() {
        assertProblems(ALL.withFirst(-1), Problem.of("first", "problem.not-negative"));
    }

    @Test
    void oneClassIsTooFew() {
        assertProblems(ALL.withClasses(List.of("3")), Problem.of("classes", "problem.two-classes"));
    }

    @Test
    void classesMustBeInTheDataSet() {
        List<String> names = Dataset.digitNames();
        assertProblems(
                ALL.withClasses(List.of("-1", "4", "10")),
                Problem.of("classes", "problem.no-class", "-1", names),
                Problem.of("classes", "problem.no-class", "10", names));
    }

    @Test
    void someImagesMustBeLeftToLearnFromAndToTestOn() {
        DatasetChoice choice = ALL.withClasses(List.of("7", "8"));
        Problem none = Problem.of("classes", "problem.no-images");
        assertEquals(List.of(none), choice.problems(Numbered.digits(7, 20)));
        assertEquals(List.of(none), choice.problems(Numbered.digits(20, 7)));
        assertEquals(List.of(), choice.problems(Numbered.digits(8, 8)));
        assertEquals(List.of(none), ALL.problems(Numbered.digits(20, 0)));
    }

    @Test
    void newImagesNeedASource() {
        Problem none = Problem.of("endless", "problem.endless");
        assertProblems(ALL.withEndless(Endless.ON), none);
        assertProblems(ALL.withEndless(Endless.OFF));
        DatasetSplit made =
                new DatasetSplit("made up", Numbered.endless(source.training()), source.test());
        assertEquals(List.of(), ALL.withEndless(Endless.ON).problems(made));
    }

    @Test
    void oneTrainingImageCannotBeDivided() {
        Problem one = Problem.of("validation", "problem.one-image");
        assertProblems(ALL.withFirst(1).withValidation(50), one);
        assertProblems(ALL.withFirst(1));
        DatasetChoice choice = ALL.withClasses(List.of("7", "8")).withValidation(50);
        assertEquals(List.of(one), choice.problems(Numbered.digits(8, 20)));
    }

    @Test
    void severalProblemsComeTogetherInWords() {
        DatasetChoice wrong =
                new DatasetChoice(List.of("12"), -1, 200, 95, ScalingKind.UNIT, Endless.ON);
        List<Problem> problems = wrong.problems(source);
        assertEquals(
                List.of("classes", "classes", "first", "label-noise", "validation", "endless"),
                problems.stream().map(Problem::field).toList());
        assertEquals(
                "There is no class “12” here. Choose from 0, 1, 2, 3, 4, 5, 6, 7, 8, 9.",
                Texts.ENGLISH.get(problems.get(0).message()));
        assertTrue(Texts.JAPANESE.get(problems.get(0).message()).contains("8、9"));
    }

    private void assertProblems(DatasetChoice choice, Problem... expected) {
        assertEquals(List.of(expected), choice.problems(source));
    }
}
