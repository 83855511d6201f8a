package fude.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DataKind;
import fude.data.numbers.NumberSplit;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableNumbersTest {
    @TempDir private Path folder;

    private Path file(String rows) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), rows.replace('/', '\n'));
    }

    /** It took minutes while each digit was tried as the end of the number. */
    @Test
    void aFieldOfVeryManyDigitsIsNoHang() throws IOException {
        Path file = file("1,2/3," + "9".repeat(200_000) + "x/");
        String told =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> Sentences.reported(() -> TableNumbers.read(file), file.toString()));
        assertEquals("table.number", told);
    }

    private static boolean isNumbers(Path file) throws ReportedException {
        return Tables.kind(file) != DataKind.IMAGES;
    }

    private static String words(NumberSplit split) {
        return Texts.ENGLISH.get(split.understood().orElseThrow().summary());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b,label/1,2,x/3,4.5,y/-5,1e1,x/",
                "a;b;label/1;2;x/3;4.5;y/-5;1e1;x",
                "label\ta\tb/x\t1\t2/y\t3\t4.5/x\t-5\t10",
                "\uFEFFa, b, Class/ 1, 2, \"x\"/3,4.5,y//-5,10,x",
            })
    void threeColumnsArePoints(String rows) throws IOException, ReportedException {
        Path file = file(rows);
        assertTrue(isNumbers(file));
        assertEquals(DataKind.POINTS, Tables.kind(file));
        NumberSplit split = TableNumbers.read(file);
        assertEquals(List.of("x", "y"), split.classNames());
        assertEquals(3, split.trainingSize());
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += split.training().value(i, 0) + 100 * split.training().value(i, 1);
        }
        assertEquals(-1 + 1650, sum, 1e-9);
        assertTrue(words(split).contains("3 points of 2 classes, columns a, b → "), words(split));
    }

    @Test
    void twoColumnsAreAFunction() throws IOException, ReportedException {
        NumberSplit split = TableNumbers.read(file("1,2/3,4/5,6/7,8/9,10/11,12/13,14"));
        assertEquals(DataKind.FUNCTION, split.kind());
        assertEquals(6, split.trainingSize());
        assertEquals(1, split.testSize());
        assertEquals(split.test().value(0, 0) + 1, split.test().target(0));
        assertTrue(words(split).endsWith("7 points of a function, columns 1 → 2."), words(split));
    }

    @Test
    void classesMayBeNumbersBelowZero() throws IOException, ReportedException {
        NumberSplit split = TableNumbers.read(file("0,0,1/0,1,-1/1,0,1.0/1,1,+1"));
        assertEquals(List.of("-1", "1"), split.classNames());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,2,a/1,x,b | table.number | line 2",
                "1,2,a/1,NaN,b | table.number | NaN",
                "x,y/1,/2,3 | table.number | field 2",
                "1,1e999/2,3 | table.number | 1e999",
                "1,2,a/1,2 | table.ragged | line 2",
                "1,2,a/3,4, | csv.no-label | line 2",
                "1,2,a/3,4,0.5 | csv.label | 0.5",
                "1,2,a | table.few | 1",
                "x,y | table.few | 0",
                "1,2,a/3,4,a | data.one-class | a",
                "1/2 | table.columns | 1 columns",
                "1,2,3,4 | table.columns | 4 columns",
            })
    void whatIsWrongIsNamedWithItsLine(String rows, String key, String part) throws IOException {
        Path file = file(rows);
        assertEquals(key, Sentences.reported(() -> TableNumbers.read(file), "table.csv"));
        try {
            TableNumbers.read(file);
        } catch (ReportedException e) {
            assertTrue(Texts.ENGLISH.get(e).contains(part), Texts.ENGLISH.get(e));
        }
    }

    @Test
    void imagesAreNoTables() throws IOException, ReportedException {
        assertFalse(isNumbers(file("label,1,2,3,4/0,0,0,0,255")));
        assertFalse(isNumbers(folder));
        assertFalse(isNumbers(folder.resolve("none.csv")));
        assertFalse(isNumbers(file("")));
    }
}
