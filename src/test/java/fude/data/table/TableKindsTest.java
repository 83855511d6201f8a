package fude.data.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.format.DataFormat;
import fude.data.pictures.Fit;
import fude.text.OptionedName;
import fude.text.ReportedException;
import fude.text.Sentences;
import fude.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people bring them: each holds the same images, which must come out the same. */
class TableKindsTest {
    private static final int SIDE = 6;
    private static final int ROWS = 60;
    private static final int[][] IMAGES = images();

    @TempDir private Path folder;

    /** Ten classes, each a bar somewhere else, with some noise in it. */
    private static int[][] images() {
        Random random = new Random(7);
        int[][] images = new int[ROWS][SIDE * SIDE];
        for (int i = 0; i < ROWS; i++) {
            int label = i % 10;
            for (int step = 0; step < 4; step++) {
                int y = label < 5 ? 1 + step : 1 + label % 4;
                int x = label < 5 ? 1 + label % 4 : 1 + step;
                images[i][y * SIDE + x] = 100 + random.nextInt(156);
            }
            images[i][1 * SIDE + 1] = label * 20;
        }
        return images;
    }

    private static String pixels(int image, String separator, IntFunction<String> written) {
        return IntStream.of(IMAGES[image]).mapToObj(written).collect(Collectors.joining(separator));
    }

    private static String rows(IntFunction<String> row) {
        return IntStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining("\n")) + "\n";
    }

    private static String plain() {
        return rows(i -> i % 10 + "," + pixels(i, ",", String::valueOf));
    }

    private static String names(String separator) {
        return IntStream.range(0, SIDE * SIDE)
                .mapToObj(i -> "pixel" + i)
                .collect(Collectors.joining(separator));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static DatasetSplit read(Path file) throws ReportedException {
        return DataFormat.read(file, Map.of(), Fit.NONE);
    }

    private static String told(DatasetSplit split) {
        return split.understood().orElseThrow().sentences().stream()
                .map(Texts.ENGLISH::get)
                .collect(Collectors.joining("\n"));
    }

    private void assertSame(Path file) throws IOException, ReportedException {
        assertSame(read(file), 0);
    }

    /** The same images, and again so by the name that tells all guesses. */
    private void assertSame(DatasetSplit read, int tolerance)
            throws IOException, ReportedException {
        Dataset expected = read(write("plain.csv", plain())).training();
        Dataset found = read.training();
        assertEquals(expected.classNames(), found.classNames());
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(expected.label(i), found.label(i));
            for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
                assertEquals(expected.pixel(i, pixel), found.pixel(i, pixel), tolerance);
            }
        }
        OptionedName name = OptionedName.of(read.name());
        DatasetSplit again = DataFormat.read(Path.of(name.subject()), name.options(), Fit.NONE);
        assertEquals(read.name(), again.name());
        assertEquals(found.checksum(), again.training().checksum());
    }

    /** Run cards made before tables were guessed at repeat to the bit. */
    @Test
    void plainTablesKeepTheirChecksumAndTheirName() throws IOException, ReportedException {
        String rows =
                rows(
                        i ->
                                i % 4
                                        + ","
                                        + IntStream.range(0, 36)
                                                .mapToObj(p -> "" + (i * 7 + p * 5) % 251)
                                                .collect(Collectors.joining(",")));
        for (String header : List.of("", "label," + names(",") + "\n")) {
            Path file = write("plain.csv", header + rows);
            DatasetSplit split = read(file);
            assertEquals(file.toString(), split.name());
            assertEquals(0xa1fa2c1bL, split.training().checksum());
            assertEquals(0x9d6156cdL, split.test().checksum());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", " ", "   ", ", ", " ; "})
    void anySeparatorWillDo(String separator) throws IOException, ReportedException {
        assertSame(write("a.dat", plain().replace(",", separator)));
        String named = "label" + separator + names(separator) + "\n";
        assertSame(write("named.txt", named + plain().replace(",", separator)));
        if (!separator.contains(",")) {
            String decimals = rows(i -> i % 10 + separator + pixels(i, separator, v -> v + ",0"));
            assertSame(write("decimals.csv", decimals));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-31j"})
    void anyEncodingWillDo(String encoding) throws IOException, ReportedException {
        String text =
                names(",") + ",ラベル\n" + rows(i -> pixels(i, ",", String::valueOf) + "," + i % 10);
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        assertSame(Files.write(folder.resolve("encoded.csv"), bytes));
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        assertSame(Files.write(folder.resolve("packed.csv"), packed.toByteArray()));
        assertSame(Files.write(folder.resolve("packed.bin"), packed.toByteArray()));
    }

    @Test
    void theLabelIsFoundWhereverItStands() throws IOException, ReportedException {
        DatasetSplit last =
                read(write("last.csv", rows(i -> pixels(i, ",", String::valueOf) + "," + i % 10)));
        assertSame(last, 0);
        assertTrue(last.name().endsWith("last.csv label=last"), last.name());
        assertTrue(told(last).contains("label is in the last column"), told(last));
        String numbered = rows(i -> i + "," + i % 10 + "," + pixels(i, ",", String::valueOf));
        assertSame(write("numbered.csv", numbered));
        DatasetSplit index = read(write("index.csv", ",Class," + names(",") + "\n" + numbered));
        assertSame(index, 0);
        assertTrue(told(index).contains("left aside (1): 1."), told(index));
        String files =
                rows(i -> "b" + i + ".png," + pixels(i, ",", String::valueOf) + "," + i % 10);
        assertSame(write("files.csv", files));
        String hot = rows(i -> pixels(i, ",", String::valueOf) + oneHot(i % 10));
        assertSame(write("hot.csv", hot));
        assertSame(
                write(
                        "hot-named.csv",
                        names(",") + ",c_0,c_1,c_2,c_3,c_4,c_5,c_6,c_7,c_8,c_9\n" + hot));
        String middle =
                rows(
                        i ->
                                pixels(i, ",", String::valueOf)
                                        .replaceFirst("^((\\d+,){5})", "$1" + i % 10 + ","));
        String header = names(",").replace(",pixel5,", ",数字,pixel5,");
        assertSame(write("middle.csv", header + "\n" + middle));
    }

    private static String oneHot(int label) {
        return IntStream.range(0, 10)
                .mapToObj(i -> i == label ? ",1" : ",0")
                .collect(Collectors.joining());
    }

    /** Of a table that is sorted by class, the first rows are all of one. */
    @Test
    void aSortedTableIsSeenAsAWhole() throws IOException, ReportedException {
        StringBuilder rows = new StringBuilder();
        for (int label = 0; label < 10; label++) {
            for (int i = 0; i < 300; i++) {
                rows.append(pixels(label + 10 * (i % 6), ",", String::valueOf))
                        .append(',')
                        .append(label)
                        .append('\n');
            }
        }
        DatasetSplit split = read(write("sorted.csv", rows.toString()));
        assertEquals(Dataset.digitNames(), split.classNames());
        assertTrue(split.name().endsWith(" label=last"), split.name());
    }

    @ParameterizedTest
    @CsvSource({"0-1, 1", "0-16, 8", "-1-1, 1", "signed, 0", "wrapped, 0"})
    void anyScaleWillDo(String scale, int tolerance) throws IOException, ReportedException {
        IntFunction<String> written =
                switch (scale) {
                    case "0-1" -> v -> String.valueOf(v / 255.0);
                    case "0-16" -> v -> String.valueOf(Math.round(v / 255.0 * 16));
                    case "-1-1" -> v -> String.valueOf(v / 127.5 - 1);
                    case "signed" -> v -> String.valueOf(v - 128);
                    default -> v -> String.valueOf((byte) v);
                };
        DatasetSplit read =
                read(write("scaled.csv", rows(i -> i % 10 + "," + pixels(i, ",", written))));
        assertSame(read, tolerance);
        assertTrue(read.name().endsWith(" values=" + scale), read.name());
        assertTrue(told(read).contains("Understood: "), told(read));
    }

    @Test
    void masksBecomeBlackAndWhite() throws IOException, ReportedException {
        String mask = rows(i -> i % 10 + "," + pixels(i, ",", v -> v > 90 ? "1" : "0"));
        Dataset images = read(write("mask.csv", mask)).training();
        for (int pixel = 0; pixel < SIDE * SIDE; pixel++) {
            assertEquals(IMAGES[0][pixel] > 90 ? 255 : 0, images.pixel(0, pixel));
        }
    }

    @Test
    void darkOnLightIsTurnedAroundUnlessSomebodyDecides() throws IOException, ReportedException {
        Path file =
                write("dark.csv", rows(i -> i % 10 + "," + pixels(i, ",", v -> "" + (255 - v))));
        DatasetSplit split = read(file);
        assertSame(split, 0);
        assertTrue(told(split).contains("dark on light, turned around"), told(split));
        Dataset kept = DataFormat.read(file, Map.of("ink", "light"), Fit.NONE).training();
        assertEquals(255, kept.pixel(0, 0));
    }

    @Test
    void whatSpreadsheetsAddIsNoContent() throws IOException, ReportedException {
        String header = "label," + names(",") + "\n";
        String[] lines = plain().split("\n");
        assertSame(write("sep.csv", "sep=;\n" + plain().replace(',', ';')));
        assertSame(write("trail.csv", plain().replace("\n", ",\n")));
        assertSame(write("quoted.csv", "\"la\nbel\"," + names(",") + "\r\n" + plain()));
        String empty = ",".repeat(SIDE * SIDE) + "\n";
        DatasetSplit split = read(write("empty.csv", header + plain() + empty.repeat(5)));
        assertSame(split, 0);
        assertTrue(told(split).contains("in line: 62–66"), told(split));
        String again = header + plain().replace(lines[30], header + lines[30]);
        DatasetSplit twice = read(write("twice.csv", again));
        assertSame(twice, 0);
        assertTrue(told(twice).contains("(1), in line: 32"), told(twice));
        DatasetSplit title = read(write("title.csv", "数字の表\n" + header + plain()));
        assertSame(title, 0);
        assertSame(
                write(
                        "single.csv",
                        rows(i -> "'" + i % 10 + "'," + pixels(i, ",", String::valueOf))));
        assertSame(
                write(
                        "savetxt.txt",
                        "# label "
                                + names(" ")
                                + "\n"
                                + rows(
                                        i ->
                                                exponent(i % 10)
                                                        + " "
                                                        + pixels(
                                                                i,
                                                                " ",
                                                                TableKindsTest::exponent))));
    }

    private static String exponent(int value) {
        return String.format("%.18e", (double) value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"〇一二三四五六七八九", "⓪①②③④⑤⑥⑦⑧⑨", "０１２３４５６７８９"})
    void classesAreInTheOrderOfTheirNumbers(String digits) throws IOException, ReportedException {
        Path file =
                write(
                        "names.csv",
                        rows(i -> digits.charAt(i % 10) + "," + pixels(i, ",", String::valueOf)));
        assertEquals(digits, String.join("", read(file).classNames()));
    }

    @ParameterizedTest
    @CsvSource({
        "train.csv, test.csv",
        "digits_training.csv, digits_testing.csv",
        "学習データ.csv, テストデータ.csv",
        "訓練.csv, 評価.csv",
        "my_train_set.csv, my_test_set.csv.gz",
    })
    void theOtherHalfIsFoundByItsName(String train, String test)
            throws IOException, ReportedException {
        write(test, plain());
        DatasetSplit split = read(write(train, plain()));
        assertEquals(ROWS, split.trainingSize());
        assertEquals(ROWS, split.testSize());
        assertTrue(told(split).contains(test), told(split));
        Path file = folder.resolve(train);
        assertEquals(ROWS / 6, DataFormat.read(file, Map.of("test", "sixth"), Fit.NONE).testSize());
    }

    @ParameterizedTest
    @CsvSource({
        "train.csv, test.csv, val.csv",
        "Train.csv, Test.csv, Validation.csv",
        "学習データ.csv, テストデータ.csv, 検証データ.csv",
        "d_training.csv, d_testing.csv, d_valid.csv.gz",
    })
    void rowsForValidationAreFoundByTheirName(String train, String test, String validation)
            throws IOException, ReportedException {
        Path file = write(train, plain());
        write(validation, plain());
        DatasetSplit alone = read(file);
        assertEquals(ROWS, alone.testSize());
        assertEquals(0, alone.validationSize());
        write(test, plain());
        DatasetSplit split = read(file);
        assertEquals(ROWS, split.trainingSize());
        assertEquals(ROWS, split.validationSize());
        assertEquals(file + " validation=own", split.name());
        Map<String, String> learned = Map.of("validation", "learned");
        assertEquals(2 * ROWS, DataFormat.read(file, learned, Fit.NONE).trainingSize());
    }

    @Test
    void aHalfWithoutLabelsIsToldAndNotUsed() throws IOException, ReportedException {
        write("test.csv", names(",") + "\n" + rows(i -> pixels(i, ",", String::valueOf)));
        DatasetSplit split = read(write("train.csv", "label," + names(",") + "\n" + plain()));
        assertEquals(ROWS / 6, split.testSize());
        assertTrue(told(split).contains("test.csv has no labels"), told(split));
        assertReported("table.no-labels", folder.resolve("test.csv"));
    }

    private static String broken(String row, int every) {
        return rows(i -> i % every == 5 ? row : i % 10 + "," + pixels(i, ",", String::valueOf));
    }

    @ParameterizedTest
    @CsvSource({
        "'3,1,2,3', fields than the others",
        "'3,x', fields than the others",
        "LABEL, without a label",
        "BLANK, without a label",
        "PIXEL, not a pixel",
        "LARGE, not a pixel",
    })
    void aFewBrokenRowsAreLeftOutAndNamed(String row, String why)
            throws IOException, ReportedException {
        String pixels = pixels(5, ",", String::valueOf);
        String bad =
                row.replace("LABEL", "five," + pixels)
                        .replace("BLANK", "," + pixels)
                        .replace("PIXEL", "5,?" + pixels.substring(pixels.indexOf(',')))
                        .replace("LARGE", "5,256" + pixels.substring(pixels.indexOf(',')));
        DatasetSplit split = read(write("few.csv", broken(bad, 20)));
        assertEquals(ROWS - 3, split.trainingSize() + split.testSize());
        assertTrue(told(split).contains(why), told(split));
        assertTrue(told(split).contains("(3), in line: 6, 26, 46."), told(split));
        assertEquals(10, split.classNames().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3,1,2,3", "3,x", ",PIXELS", "5,?,PIXELS"})
    void manyBrokenRowsAreRefusedWithTheFirst(String row) throws IOException {
        String pixels = pixels(5, ",", String::valueOf);
        String more = pixels.substring(pixels.indexOf(',') + 1);
        String bad = row.replace("?,PIXELS", "?," + more).replace("PIXELS", pixels);
        Path many = write("many.csv", broken(bad, 7));
        assertEquals("text.sentences", Sentences.reported(() -> read(many), "6"));
        Sentences.reported(() -> read(many), many.toString());
    }

    @Test
    void whatIsLeftOutOfTheOtherHalfIsNamedWithItsFile() throws IOException, ReportedException {
        write("test.csv", broken("3,1,2,3", 20));
        DatasetSplit split = read(write("train.csv", plain()));
        assertEquals(ROWS - 3, split.testSize());
        assertTrue(told(split).contains("test.csv: 6, test.csv: 26"), told(split));
    }

    @Test
    void whatHoldsNoPicturesIsRefused() throws IOException {
        Random random = new Random(3);
        String marks =
                rows(
                        i ->
                                (i + 1)
                                        + ","
                                        + IntStream.range(0, 4)
                                                .mapToObj(s -> "" + random.nextInt(101))
                                                .collect(Collectors.joining(",")));
        assertReported("table.no-pictures", write("marks.csv", "番号,国語,数学,英語,理科\n" + marks));
        assertReported("table.no-pictures", write("bare.csv", marks));
        String group = rows(i -> i % 3 + "," + i + ",50,60," + (100 - i));
        assertReported("table.no-pictures", write("groups.csv", "class,国語,数学,英語,理科\n" + group));
        String flowers =
                rows(
                        i ->
                                5.1
                                        + i % 7 / 10.0
                                        + ",3.5,1.4,0.2,"
                                        + (i % 2 == 0 ? "setosa" : "virginica"));
        assertReported("table.no-pictures", write("flowers.csv", flowers));
        String prices = rows(i -> i % 10 + "," + pixels(i, ",", v -> "" + v * 1000));
        assertReported("table.scale", write("prices.csv", prices));
        String colour =
                rows(
                        i ->
                                i % 10
                                        + ","
                                        + (pixels(i, ",", String::valueOf) + ",")
                                                .repeat(3)
                                                .replaceFirst(",$", ""));
        assertReported("table.colour", write("colour.csv", colour));
        assertReported(
                "csv.not-square",
                write("wine.csv", rows(i -> i % 3 + ",1,2,3,4,5,6,7,8,9,10,11,12,13")));
    }

    @Test
    void otherFormatsAreNamed() throws IOException {
        assertReported(
                "table.arff",
                write("a.csv", "% made\n@RELATION a\n@ATTRIBUTE x real\n@DATA\n1,2,3\n"));
        assertReported(
                "table.libsvm",
                write("a.txt", "5 153:3 154:18\n0 128:51\n4 161:67 162:232 163:39\n"));
        assertReported(
                "table.web-page",
                write("b.csv", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n"));
    }

    @Test
    void picturesNeedNotBeSquareIfSomebodySaysSo() throws IOException, ReportedException {
        Path file =
                write(
                        "oblong.csv",
                        rows(i -> i % 10 + "," + pixels(i, ",", String::valueOf) + ",0".repeat(6)));
        assertReported("csv.not-square", file);
        DatasetSplit split = DataFormat.read(file, Map.of("size", "7x6"), Fit.NONE);
        assertEquals(7, split.training().rows());
        assertEquals(6, split.training().columns());
        assertTrue(split.name().endsWith(" size=7x6"), split.name());
    }

    @Test
    void aDecisionOutweighsTheGuess() throws IOException, ReportedException {
        Path file = write("first.csv", plain());
        DatasetSplit split =
                DataFormat.read(file, Map.of("values", "0-255", "label", "first"), Fit.NONE);
        assertEquals(file.toString(), split.name());
        assertEquals(
                "look.value",
                Sentences.reported(
                        () -> DataFormat.read(file, Map.of("label", "named"), Fit.NONE),
                        "label=named"));
    }

    @Test
    void whatIsNoTextIsNoTable() throws IOException {
        byte[] noise = new byte[2000];
        new Random(1).nextBytes(noise);
        assertFalse(Tables.isTable(Files.write(folder.resolve("noise"), noise)));
        assertTrue(Tables.isTable(write("table", "1,2,3\n")));
        assertFalse(Tables.isTable(folder));
    }

    @Test
    void aCutOffFileIsToldFromABrokenOne() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain().getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        assertReported("data.cut-off", Files.write(folder.resolve("half.csv"), half));
    }

    @Test
    void numbersAreReadAsTheyAreWritten() {
        String[] texts = {
            "1",
            "-1.5",
            "+.5",
            "5.",
            "1e3",
            "2,5",
            " 7 ",
            "'8'",
            "1.25e-2",
            "0.1",
            "123456789012345678901"
        };
        double[] numbers = {1, -1.5, .5, 5, 1000, 2.5, 7, 8, .0125, .1, 123456789012345678901.0};
        assertArrayEquals(numbers, List.of(texts).stream().mapToDouble(Numbers::of).toArray());
        for (String text :
                List.of("", "-", ".", "e5", "1e", "1.2.3", "NaN", "0x10", "1 2", "five")) {
            assertFalse(Numbers.isNumber(text), text);
        }
    }

    private static void assertReported(String key, Path file) {
        assertEquals(key, Sentences.reported(() -> read(file), file.toString()));
    }
}
