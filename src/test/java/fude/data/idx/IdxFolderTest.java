package fude.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.array.ElementType;
import fude.data.array.Figures;
import fude.data.format.DataFormat;
import fude.data.look.Guess;
import fude.data.pictures.Fit;
import fude.text.Message;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxFolderTest {
    private static final int TRAINING = 60;
    private static final int TEST = 20;
    private static final List<String> PUBLISHED =
            List.of(
                    IdxFiles.TRAIN_IMAGES,
                    IdxFiles.TRAIN_LABELS,
                    IdxFiles.TEST_IMAGES,
                    IdxFiles.TEST_LABELS);

    /** Of the training images, as earlier versions read them. */
    private static final long CHECKSUM = 2_862_233_708L;

    @TempDir private Path folder;

    /** Cards of earlier versions repeat to the bit. */
    @Test
    void theFourPlainFilesKeepTheirChecksum() throws IOException, ReportedException {
        IdxFiles.write(folder, 20, 10, 10);
        DatasetSplit split = read();
        assertEquals(CHECKSUM, split.training().checksum());
        assertEquals(folder.toString(), split.name());
        assertTrue(guesses(split).stream().noneMatch(guess -> guess.told().isPresent()));
    }

    @ParameterizedTest
    @CsvSource({
        "train-images-idx3-ubyte.gz, train-labels-idx1-ubyte.gz, t10k-images-idx3-ubyte.gz, t10k-labels-idx1-ubyte.gz",
        "train-images.idx3-ubyte, train-labels.idx1-ubyte, t10k-images.idx3-ubyte, t10k-labels.idx1-ubyte",
        "MNIST/raw/train-images-idx3-ubyte, MNIST/raw/train-labels-idx1-ubyte, MNIST/raw/t10k-images-idx3-ubyte, MNIST/raw/t10k-labels-idx1-ubyte",
        "train-images-idx3-ubyte/train-images-idx3-ubyte, train-labels-idx1-ubyte/train-labels-idx1-ubyte, t10k-images-idx3-ubyte/t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte/t10k-labels-idx1-ubyte",
        "qmnist-train-images-idx3-ubyte, qmnist-train-labels-idx2-int, qmnist-test-images-idx3-ubyte, qmnist-test-labels-idx2-int",
        "train/images.idx, train/labels.idx, test/images.idx, test/labels.idx",
        "trainImages, trainLabels, testImages, testLabels",
    })
    void anyNamesOfTheFourFilesAreUnderstood(String a, String b, String c, String d)
            throws IOException, ReportedException {
        write(List.of(a, b, c, d), ElementType.U1, pixel -> pixel, label -> label, 10);
        assertPlain(read());
    }

    @Test
    void filesThatAreThereTwiceAreReadOnceAndNamed() throws IOException, ReportedException {
        plain();
        for (String name : PUBLISHED) {
            Files.copy(folder.resolve(name), folder.resolve(name.replace("-idx", ".idx")));
        }
        DatasetSplit split = read();
        assertPlain(split);
        assertEquals(4, split.understood().orElseThrow().leftOut().get(0).names().size());
    }

    /** A packed file may lack the ending, an unpacked one may have it. */
    @Test
    void packedIsWhatIsPacked() throws IOException, ReportedException {
        plain();
        for (String name : PUBLISHED.subList(0, 2)) {
            byte[] content = Files.readAllBytes(folder.resolve(name));
            Files.write(folder.resolve(name), IdxFiles.gzip(content));
        }
        for (String name : PUBLISHED.subList(2, 4)) {
            Files.move(folder.resolve(name), folder.resolve(name + ".gz"));
        }
        assertPlain(read());
    }

    @ParameterizedTest
    @CsvSource({
        "U1, 1, 0, 0-255",
        "I1, 1, 0, wrapped",
        "I1, 1, -128, signed",
        "I2, 1, 0, 0-255",
        "I4, 257, 0, 0-65535",
        "I4, 1, 0, 0-255",
        "F4, 1, 0, 0-255",
        "F8, 1, 0, 0-255",
        "F4, 0.00392156862745, 0, 0-1",
        "F8, 0.00392156862745, 0, 0-1",
        "F4, 0.0078431372549, -1, -1-1",
        "F8, 0.0128, -0.4242, range",
    })
    void allTypesAndScalesBecomeTheSameBytes(
            ElementType type, double factor, double offset, String values)
            throws IOException, ReportedException {
        write(PUBLISHED, type, pixel -> pixel * factor + offset, label -> label, 10);
        DatasetSplit split = read();
        assertPixels(split, pixel -> pixel);
        assertEquals(values, value(split, "values"));
        assertEquals(!values.equals("0-255"), split.name().endsWith(" values=" + values));
    }

    @Test
    void masksAreFullInk() throws IOException, ReportedException {
        write(PUBLISHED, ElementType.U1, pixel -> pixel == 0 ? 0 : 1, label -> label, 10);
        assertPixels(read(), pixel -> pixel == 0 ? 0 : 255);
    }

    @ParameterizedTest
    @CsvSource({"U1, 255", "I1, 255", "I1, 127", "F4, 255"})
    void darkInkIsTurnedAroundAndTold(ElementType type, int paper)
            throws IOException, ReportedException {
        write(PUBLISHED, type, pixel -> paper - pixel, label -> label, 10);
        DatasetSplit split = read();
        assertPixels(split, pixel -> pixel);
        assertTrue(split.name().endsWith("ink=dark"));
        assertTrue(told(split).contains("look.ink.dark"));
        DatasetSplit kept = read(folder, Map.of("ink", "light", "values", value(split, "values")));
        assertEquals(255, kept.training().pixel(0, 0));
    }

    @Test
    void emnistIsTurnedByItsName() throws IOException, ReportedException {
        lying(
                List.of(
                        "emnist-digits-train-images-idx3-ubyte",
                        "emnist-digits-train-labels-idx1-ubyte",
                        "emnist-digits-test-images-idx3-ubyte",
                        "emnist-digits-test-labels-idx1-ubyte"));
        DatasetSplit split = read();
        assertPlain(split);
        assertTrue(split.name().endsWith(" turn=transposed"));
        assertTrue(told(split).contains("look.turn.transposed"));
    }

    @Test
    void whatLiesUnderOtherNamesIsDoubtedAndCanBeTurned() throws IOException, ReportedException {
        lying(PUBLISHED);
        DatasetSplit split = read();
        assertTrue(doubts(split).contains("data.lying"));
        assertEquals("none", value(split, "turn"));
        DatasetSplit turned = read(folder, Map.of("turn", "transposed"));
        assertPlain(turned);
        assertFalse(doubts(turned).contains("data.lying"));
        plain();
        assertFalse(doubts(read()).contains("data.lying"));
    }

    @ParameterizedTest
    @CsvSource({"letters, 26, 1, A Z", "balanced, 47, 0, 0 t", "byclass, 62, 0, 0 z"})
    void theLettersOfEmnistHaveNames(String set, int classes, int first, String ends)
            throws IOException, ReportedException {
        List<String> names =
                PUBLISHED.stream()
                        .map(name -> "emnist-" + set + "-" + name.replace("t10k", "test"))
                        .toList();
        write(names, ElementType.U1, pixel -> pixel, label -> label + first, classes);
        List<String> found = read().classNames();
        assertEquals(classes, found.size());
        assertEquals(ends, found.get(0) + " " + found.get(classes - 1));
    }

    @Test
    void aMappingFileNamesTheClasses() throws IOException, ReportedException {
        write(PUBLISHED, ElementType.U1, pixel -> pixel, label -> label + 1, 3);
        Files.writeString(folder.resolve("some-mapping.txt"), "1 65 97\n2 66 98\n3 67 99\n");
        assertEquals(List.of("A", "B", "C"), read().classNames());
    }

    @Test
    void kuzushijiHasItsLetters() throws IOException, ReportedException {
        Path own = folder;
        folder = Files.createDirectories(own.resolve("KMNIST/raw"));
        plain();
        DatasetSplit split = read(own.resolve("KMNIST"), Map.of());
        assertEquals("おきすつなはまやれを", String.join("", split.classNames()));
        DatasetSplit numbers = read(own.resolve("KMNIST"), Map.of("classes", "all"));
        assertEquals(Dataset.digitNames(), numbers.classNames());
        folder = Files.createDirectory(own.resolve("other"));
        List<String> names = PUBLISHED.stream().map("k49-"::concat).toList();
        write(names, ElementType.U1, pixel -> pixel, label -> label, 49);
        List<String> found = read().classNames();
        assertEquals(49, found.size());
        assertEquals("ゝ", found.get(48));
    }

    @ParameterizedTest
    @CsvSource({"8", "10"})
    void labelsOfATableStandInItsFirstColumn(int columns) throws IOException, ReportedException {
        plain();
        for (int half = 0; half < 2; half++) {
            int count = half == 0 ? TRAINING : TEST;
            double[] table = new double[count * columns];
            for (int i = 0; i < table.length; i++) {
                table[i] = i % columns == 0 ? i / columns % 10 : i;
            }
            put(PUBLISHED.get(2 * half + 1), ElementType.I4, table, count, columns);
        }
        assertPlain(read());
    }

    @Test
    void oneMarkInARowIsALabel() throws IOException, ReportedException {
        plain();
        double[] table = new double[TRAINING * 10];
        for (int i = 0; i < TRAINING; i++) {
            table[i * 10 + i % 10] = 1;
        }
        put(PUBLISHED.get(1), ElementType.U1, table, TRAINING, 10);
        assertPlain(read());
    }

    @Test
    void classesThatDoNotOccurAreNone() throws IOException, ReportedException {
        write(PUBLISHED, ElementType.U1, pixel -> pixel, label -> 2 * label, 5);
        assertEquals(List.of("0", "2", "4", "6", "8"), read().classNames());
        DatasetSplit all = read(folder, Map.of("classes", "all"));
        assertEquals(Dataset.digitNames(), all.classNames());
        assertTrue(all.name().endsWith(" classes=all"));
    }

    @Test
    void aStrayLabelIsDoubted() throws IOException, ReportedException {
        plain();
        double[] labels = Figures.doubles(Figures.labels(TRAINING, 10));
        labels[7] = 255;
        put(PUBLISHED.get(1), ElementType.U1, labels, TRAINING);
        DatasetSplit split = read();
        assertEquals(11, split.classNames().size());
        assertEquals("255", split.classNames().get(split.training().label(7)));
        assertTrue(doubts(split).contains("data.rare-label"));
    }

    @Test
    void oneFileMeansItsFolder() throws IOException, ReportedException {
        plain();
        DatasetSplit split = read(folder.resolve(PUBLISHED.get(2)), Map.of());
        assertPlain(split);
        assertEquals(folder.toString(), split.name());
        assertTrue(split.understood().orElseThrow().sentences().toString().contains("look.means"));
    }

    @Test
    void ofSeveralSetsOneIsChosen() throws IOException, ReportedException {
        for (String set : List.of("a", "b")) {
            List<String> names = PUBLISHED.stream().map((set + "-")::concat).toList();
            int classes = set.equals("a") ? 3 : 4;
            write(names, ElementType.U1, pixel -> pixel, label -> label, classes);
        }
        DatasetSplit first = read();
        assertEquals(3, first.classNames().size());
        assertTrue(first.name().endsWith(" set=a"));
        assertEquals(4, first.understood().orElseThrow().leftOut().get(0).names().size());
        assertEquals(4, read(folder, Map.of("set", "b")).classNames().size());
        Path ofB = folder.resolve("b-" + PUBLISHED.get(0));
        assertEquals(4, read(ofB, Map.of()).classNames().size());
    }

    @Test
    void withoutATestHalfEverySixthImageIsForTheTest() throws IOException, ReportedException {
        plain();
        Files.delete(folder.resolve(PUBLISHED.get(2)));
        assertRefused("data.no-images-beside", PUBLISHED.get(3));
        Files.delete(folder.resolve(PUBLISHED.get(3)));
        DatasetSplit split = read();
        assertEquals(TRAINING / 6, split.test().size());
        assertTrue(told(split).contains("look.arrays.sixth"));
        Files.delete(folder.resolve(PUBLISHED.get(1)));
        assertRefused("data.no-labels-beside", PUBLISHED.get(0));
    }

    @Test
    void aWebPageInPlaceOfAFileIsNamedSo() throws IOException {
        plain();
        Files.writeString(folder.resolve(PUBLISHED.get(2)), "<html><body>403</body></html>");
        assertRefused("data.web-page", PUBLISHED.get(2));
    }

    @Test
    void numbersThatAreNoneAreRefused() throws IOException {
        write(PUBLISHED, ElementType.F4, pixel -> pixel == 0 ? Double.NaN : 1, label -> label, 10);
        assertRefused("data.not-finite", PUBLISHED.get(0));
    }

    private void plain() throws IOException {
        write(PUBLISHED, ElementType.U1, pixel -> pixel, label -> label, 10);
    }

    private void lying(List<String> names) throws IOException {
        write(names, ElementType.U1, pixel -> pixel, label -> label, 10);
        for (int half = 0; half < 2; half++) {
            int count = half == 0 ? TRAINING : TEST;
            int[] pixels = Figures.transposed(Figures.pixels(count, 10));
            put(
                    names.get(2 * half),
                    ElementType.U1,
                    Figures.doubles(pixels),
                    count,
                    Figures.SIDE,
                    Figures.SIDE);
        }
    }

    private void write(
            List<String> names,
            ElementType type,
            IntToDoubleFunction pixel,
            IntUnaryOperator label,
            int classes)
            throws IOException {
        for (int half = 0; half < 2; half++) {
            int count = Math.max(half == 0 ? TRAINING : TEST, classes);
            int[] pixels = Figures.pixels(count, classes);
            int side = Figures.SIDE;
            put(names.get(2 * half), type, Figures.map(pixels, pixel), count, side, side);
            double[] labels = Figures.map(Figures.labels(count, classes), label::applyAsInt);
            put(names.get(2 * half + 1), ElementType.U1, labels, count);
        }
    }

    private void put(String name, ElementType type, double[] numbers, int... shape)
            throws IOException {
        int[] header = new int[shape.length + 1];
        int code =
                switch (type) {
                    case U1 -> 0x08;
                    case I1 -> 0x09;
                    case I2 -> 0x0b;
                    case I4 -> 0x0c;
                    case F4 -> 0x0d;
                    default -> 0x0e;
                };
        header[0] = code << 8 | shape.length;
        System.arraycopy(shape, 0, header, 1, shape.length);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] body = Figures.bytes(numbers, type, ByteOrder.BIG_ENDIAN);
        IdxFiles.put(file, IdxFiles.file(body, header));
    }

    private DatasetSplit read() throws ReportedException {
        return read(folder, Map.of());
    }

    private static DatasetSplit read(Path path, Map<String, String> decided)
            throws ReportedException {
        return DataFormat.read(path, decided, Fit.NONE);
    }

    private void assertRefused(String key, String name) {
        assertEquals(key, Sentences.reported(this::read, name));
    }

    private static void assertPlain(DatasetSplit split) {
        assertEquals(Dataset.digitNames(), split.classNames());
        assertPixels(split, pixel -> pixel);
    }

    private static void assertPixels(DatasetSplit split, IntUnaryOperator expected) {
        assertHalf(split.training(), TRAINING, expected);
        assertHalf(split.test(), TEST, expected);
    }

    private static void assertHalf(Dataset half, int count, IntUnaryOperator expected) {
        assertEquals(count, half.size());
        int[] pixels = new int[count * Figures.SIZE];
        int[] labels = new int[count];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = half.pixel(i / Figures.SIZE, i % Figures.SIZE);
        }
        for (int i = 0; i < count; i++) {
            labels[i] = half.label(i);
        }
        assertArrayEquals(Arrays.stream(Figures.pixels(count, 10)).map(expected).toArray(), pixels);
        assertArrayEquals(Figures.labels(count, 10), labels);
    }

    private static List<Guess> guesses(DatasetSplit split) {
        return split.understood().orElseThrow().guesses();
    }

    private static String value(DatasetSplit split, String key) {
        return guesses(split).stream()
                .filter(guess -> guess.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<String> told(DatasetSplit split) {
        return guesses(split).stream()
                .flatMap(guess -> guess.told().stream())
                .map(Message::key)
                .toList();
    }

    private static List<String> doubts(DatasetSplit split) {
        return split.understood().orElseThrow().doubts().stream().map(Message::key).toList();
    }
}
