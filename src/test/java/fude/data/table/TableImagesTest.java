package fude.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.data.look.Look;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableImagesTest {
    /** Images of 2 × 2, two classes. */
    private static final String ROWS =
            """
            3,0,1,2,255
            7,4,5,6,7
            3,8,9,10,11
            7,12,13,14,15
            3,16,17,18,19
            7,20,21,22,23
            3,24,25,26,27
            """;

    @TempDir private Path folder;

    @Test
    void everySixthRowIsATestImage() throws IOException, ReportedException {
        Path file = write("numbers.csv", ROWS);
        DatasetSplit split = read(file);
        assertEquals(file.toString(), split.name());
        assertEquals(List.of("3", "7"), split.training().classNames());
        assertEquals(6, split.training().size());
        assertEquals(1, split.test().size());
        assertEquals(2, split.training().rows());
        assertArrayEquals(new byte[] {0, 1, 2, -1}, split.training().image(0));
        assertArrayEquals(new byte[] {24, 25, 26, 27}, split.training().image(5));
        assertArrayEquals(new byte[] {20, 21, 22, 23}, split.test().image(0));
        assertEquals(1, split.test().label(0));
        assertEquals(0, split.training().label(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", ", ", " ; "})
    void anySeparatorWillDo(String separator) throws IOException, ReportedException {
        assertReadsAs(ROWS.replace(",", separator));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n\n\n", " \n"})
    void anyLineEndWillDo(String end) throws IOException, ReportedException {
        assertReadsAs(ROWS.replace("\n", end));
        assertReadsAs(ROWS.strip().replace("\n", end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "label,a,b,c,d",
                "x,1x1,1x2,2x1,2x2",
                "\"Label\",\"p0\",\"p1\",\"p2\",\"p3\""
            })
    void aRowOfNamesIsNoImage(String header) throws IOException, ReportedException {
        assertReadsAs(header + "\n" + ROWS);
        assertReadsAs("\ufeff" + header + "\r\n" + ROWS);
    }

    @Test
    void aRowThatCountsThePixelsIsNoImage() throws IOException, ReportedException {
        String image = "5" + ",0".repeat(784) + "\n";
        String rows = row("0", 1) + image.repeat(6) + image.replaceFirst("5", "0");
        DatasetSplit split = read(write("pandas.csv", rows));
        assertEquals(7, split.training().size() + split.test().size());
        assertEquals(List.of("0", "5"), split.training().classNames());
    }

    private static String row(String label, int first) {
        return label
                + IntStream.range(first, first + 784)
                        .mapToObj(i -> "," + i)
                        .collect(Collectors.joining())
                + "\n";
    }

    @Test
    void quotesAndAByteOrderMarkAreNotContent() throws IOException, ReportedException {
        assertReadsAs("\ufeff" + ROWS);
        assertReadsAs(ROWS.replaceAll("(\\d+)", "\"$1\""));
    }

    @Test
    void theLabelMayStandInAColumnOfItsName() throws IOException, ReportedException {
        String moved =
                "a,b,c,d,label\n" + ROWS.replaceAll("(?m)^(\\d+),(\\d+,\\d+,\\d+,\\d+)$", "$2,$1");
        assertReadsAs(moved);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "Target", "\"label\""})
    void theLabelMayBeCalledOtherwise(String name) throws IOException, ReportedException {
        String moved = ROWS.replaceAll("(?m)^(\\d+),(\\d+,\\d+,\\d+,\\d+)$", "$2,$1");
        assertReadsAs("a,b,c,d," + name + "\n" + moved);
    }

    @Test
    void wholeNumbersMayHaveAPointAndZeros() throws IOException, ReportedException {
        assertReadsAs(ROWS.replaceAll("(\\d+)", "$1.0"));
        assertReadsAs(ROWS.replaceAll("(\\d+)", "\"$1.00\""));
        assertReadsAs(ROWS.replaceAll("(\\d+)", "$1."));
    }

    /** Pixels from 0 to 1 make no row of names, and decimals no classes. */
    @Test
    void decimalsAreNoNames() throws IOException {
        String rows = "3,0.5,0.25,0.125,0.75\n".repeat(7);
        assertReported("data.one-class", write("shares.csv", rows));
        String labels = ROWS.replaceAll("(?m)^\\d+", "0.5");
        assertReported("csv.label", write("labels.csv", labels), 1, "0.5");
    }

    @Test
    void labelsThatAreNoNumbersAreNames() throws IOException, ReportedException {
        String named = ROWS.replaceAll("(?m)^3", "\"い, \"\"う\"\"\"").replaceAll("(?m)^7", "😀");
        Dataset images = read(write("names.csv", named)).training();
        assertEquals(List.of("い, \"う\"", "😀"), images.classNames());
        assertEquals(0, images.label(0));
        assertEquals(1, images.label(1));
        // が in two letters and in one is the same name.
        String apart = ROWS.replaceAll("(?m)^3,0", "か\u3099,0").replaceAll("(?m)^[37],", "が,");
        assertEquals(
                "data.one-class", Sentences.reported(() -> read(write("apart.csv", apart)), "が"));
    }

    @Test
    void labelsInTheJapaneseSystemsOwnCodeAreReadToo() throws IOException, ReportedException {
        String named = ROWS.replaceAll("(?m)^3", "ソ能").replaceAll("(?m)^7", "表");
        Path file = folder.resolve("sjis.csv");
        Files.write(file, named.getBytes(Charset.forName("windows-31j")));
        assertEquals(List.of("ソ能", "表"), read(file).training().classNames());
    }

    @Test
    void classesAreInNaturalOrder() throws IOException, ReportedException {
        String labels = ROWS.replaceAll("(?m)^3,0", "10,0").replaceAll("(?m)^3,8", "007,8");
        assertEquals(
                List.of("3", "7", "10"), read(write("order.csv", labels)).training().classNames());
    }

    @ParameterizedTest
    @CsvSource({
        "train.csv, test.csv",
        "X_train.csv, X_test.csv",
        "Train.tsv, Test.tsv",
        "数字train.csv, 数字test.csv"
    })
    void aTestFileBesideATrainingFileIsItsOtherHalf(String train, String test)
            throws IOException, ReportedException {
        write(test, "7,1,2,3,4\n9,1,2,3,4\n");
        DatasetSplit split = read(write(train, ROWS));
        assertEquals(7, split.training().size());
        assertEquals(2, split.test().size());
        assertEquals(List.of("3", "7", "9"), split.training().classNames());
        assertEquals(2, split.test().label(1));
    }

    @Test
    void aTestFileWithoutLabelsIsNone() throws IOException, ReportedException {
        write("test.csv", "p0,p1,p2,p3\n1,2,3,4\n");
        DatasetSplit split = read(write("train.csv", "label,p0,p1,p2,p3\n" + ROWS));
        assertEquals(6, split.training().size());
    }

    @Test
    void allOf256ClassesCanBeToldApartAndNotOneMore() throws IOException, ReportedException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 512; i++) {
            rows.append(i / 2 + 1000).append(",1,2,3,").append(i % 256).append('\n');
        }
        DatasetSplit split = read(write("many.csv", rows.toString()));
        Dataset images = split.training();
        assertEquals(256, images.classes());
        int last = images.size() - 1;
        assertEquals(255, images.label(last));
        assertEquals("1255", images.classNames().get(images.label(last)));
        Dataset two = images.ofClasses(List.of(7, 255));
        assertEquals(1, two.label(two.size() - 1));
        Path more = write("more.csv", rows + "2000,1,2,3,4\n");
        assertReported("csv.too-many-classes", more, 513, "2000");
    }

    @ParameterizedTest
    @CsvSource({
        "'3,1,2,3', csv.ragged",
        "'3,1,2,3,4,5', csv.ragged",
        "'3,1,2,3,x', csv.pixel",
        "'3,1,2,3,', csv.pixel",
        "'3,1,2,3,256', csv.pixel",
        "'3,1,2,3,-1', csv.pixel",
        "'3,1,2,3,0.5', csv.pixel",
        "'3,1,2,3,99999999999', csv.pixel",
        "'A,1,2,3,4', csv.label",
        "',1,2,3,4', csv.no-label",
        "'3.5,1,2,3,4', csv.label",
        "'3.01,1,2,3,4', csv.label",
        "'3,1,\"2,3,4', csv.quote",
        "'\",1,2,3,4', csv.quote"
    })
    void namesTheLineThatIsWrong(String line, String key) throws IOException {
        Path file = write("手書き😀.csv", ROWS + "\n\n" + line + "\n");
        assertReported(key, file, 10, "");
        assertReported(key, write("header.csv", "label,a,b,c,d\n" + ROWS + line), 9, "");
    }

    @Test
    void namesWhatStandsThere() throws IOException {
        Path file = write("bad.csv", ROWS + "3,1,\"seven\tand many more words than that\",3,4\n");
        assertReported("csv.pixel", file, 8, "seven and many more ");
        assertReported("csv.label", write("label.csv", ROWS + "A,1,2,3,4\n"), 8, "A");
        Path unnamed = write("unnamed.csv", ROWS.replaceAll("(?m)^3", "x") + "  ,1,2,3,4\n");
        assertReported("csv.no-label", unnamed, 8, "");
    }

    @Test
    void reportsFilesThatHoldNoImages() throws IOException {
        assertReported("csv.empty", write("empty.csv", ""));
        assertReported("csv.empty", write("blank.csv", "\n \r\n\n"));
        assertReported("csv.empty", write("header.csv", "label,p0,p1,p2,p3\n"));
        assertReported("csv.not-square", write("text.csv", "one 1\n2 words\n"));
        assertReported("csv.not-square", write("oblong.csv", "1,2,3\n1,2,3\n"));
        assertReported("csv.not-square", write("large.csv", "1" + ",2".repeat(129 * 129) + "\n"));
        assertReported("csv.too-few", write("few.csv", "1,2,2,2,2\n2,1,1,1,1\n"));
        assertReported("data.one-class", write("one.csv", "1,2,2,2,2\n".repeat(6)));
        assertReported("file.missing", folder.resolve("none.csv"));
        assertReported("data.unreadable", folder);
    }

    @Test
    void whatIsNoTextEndsQuickly() throws IOException {
        byte[] same = new byte[3_000_000];
        assertReported("csv.not-text", Files.write(folder.resolve("zeros.csv"), same));
        Arrays.fill(same, (byte) '1');
        assertReported("csv.row-too-long", Files.write(folder.resolve("ones.csv"), same));
        byte[] noise = new byte[100_000];
        new Random(3).nextBytes(noise);
        Path noisy = Files.write(folder.resolve("noise.csv"), noise);
        Sentences.reported(() -> read(noisy), noisy.toString());
    }

    @Test
    void halvesOfDifferentSizesAreReported() throws IOException {
        Path test = write("test.csv", "3" + ",1".repeat(9) + "\n");
        Path train = write("train.csv", ROWS);
        assertReported("pictures.sizes", train);
        Sentences.reported(() -> read(train), test.toString());
    }

    @Test
    void saysThatAFileMayNotBeOpened() throws IOException {
        Path file = write("mine.csv", ROWS);
        assumeFalse(
                file.toFile().setReadable(false) && Files.isReadable(file),
                "this user may open everything");
        assertReported("data.unreadable", file);
    }

    @Test
    void isKnownByItsName() {
        assertTrue(Tables.isTable(Path.of("a/B.CSV")));
        assertTrue(Tables.isTable(Path.of(FileNames.possible("数字.tsv"))));
        assertFalse(Tables.isTable(Path.of("csv")));
        assertFalse(Tables.isTable(folder.getRoot()));
    }

    private void assertReadsAs(String content) throws IOException, ReportedException {
        Dataset expected = read(write("expected.csv", ROWS)).training();
        Dataset read = read(write("other.csv", content)).training();
        assertEquals(expected.classNames(), read.classNames());
        assertEquals(expected.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertArrayEquals(expected.image(i), read.image(i));
            assertEquals(expected.label(i), read.label(i));
        }
    }

    private static DatasetSplit read(Path file) throws ReportedException {
        return TableImages.read(file, new Look(file, Map.of()));
    }

    private static void assertReported(String key, Path file) {
        assertEquals(key, Sentences.reported(() -> read(file), file.toString()));
    }

    private static void assertReported(String key, Path file, int line, String shown) {
        assertReported(key, file);
        Sentences.reported(() -> read(file), " " + line);
        Sentences.reported(() -> read(file), shown);
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(FileNames.possible(name));
        return Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    @Test
    void whatIsNoPlainTextIsSaid() throws IOException {
        Path picture = folder.resolve("picture.csv");
        Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0});
        assertEquals("csv.not-text", Sentences.reported(() -> read(picture), "picture"));
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.csv");
        assumeTrue(isPipeMade(pipe), "there are no named pipes here");
        assertEquals("data.unreadable", Sentences.reported(() -> read(pipe), "pipe.csv"));
    }

    private static boolean isPipeMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
