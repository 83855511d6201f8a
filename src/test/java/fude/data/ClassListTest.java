package fude.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassListTest {
    private static final List<String> CLOTHES = List.of("T-shirt/top", "Coat", "Ankle boot");

    @Test
    void digitsAreNamedByThemselves() throws ReportedException {
        assertEquals(List.of(4, 9), ClassList.classesOf("4,9", Dataset.digitNames()));
        assertEquals(List.of(0, 4, 9), ClassList.classesOf(" 9, 4,0,4 ", Dataset.digitNames()));
    }

    @Test
    void wordsAreReadWithTheirSpacesAndInAnyCase() throws ReportedException {
        assertEquals(List.of(0, 2), ClassList.classesOf("ankle boot, T-Shirt/Top", CLOTHES));
    }

    @Test
    void nothingMeansAllClasses() throws ReportedException {
        assertEquals(List.of(), ClassList.classesOf("", CLOTHES));
        assertEquals(List.of(), ClassList.classesOf("  ", CLOTHES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "-1", "04", "4.0", "four"})
    void whatIsNoClassIsReportedByName(String name) {
        assertEquals(
                "problem.no-class",
                Sentences.reported(
                        () -> ClassList.classesOf("4," + name, Dataset.digitNames()), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", "coat,", "coat,,ankle boot"})
    void aNameMayNotBeMissing(String text) {
        assertEquals(
                "problem.no-class",
                Sentences.reported(() -> ClassList.classesOf(text, CLOTHES), "T-shirt/top"));
    }
}
