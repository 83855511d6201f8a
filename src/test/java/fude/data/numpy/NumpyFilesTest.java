package fude.data.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.array.ElementType;
import fude.data.array.Figures;
import fude.data.format.DataFormat;
import fude.data.pictures.Fit;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumpyFilesTest {
    private static final int TRAINING = 60;
    private static final int TEST = 20;
    private static final byte[] IMAGES = images(TRAINING, "|u1", ElementType.U1, 1);
    private static final byte[] LABELS = labels(TRAINING, "|u1", ElementType.U1);
    private static final byte[] TEST_IMAGES = images(TEST, "|u1", ElementType.U1, 1);
    private static final byte[] TEST_LABELS = labels(TEST, "|u1", ElementType.U1);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "x_train, y_train, x_test, y_test",
        "train_images, train_labels, test_images, test_labels",
        "X_train, Y_train, X_test, Y_test",
        "training_data, training_targets, testing_data, testing_targets",
        "arr_0, arr_1, arr_2, arr_3",
    })
    void readsAnArchiveUnderAnyNames(String a, String b, String c, String d)
            throws IOException, ReportedException {
        Path file = archive(keras(a, b, c, d));
        assertPlain(DataFormat.read(file, Map.of(), Fit.NONE));
        assertPlain(DataFormat.read(folder, Map.of(), Fit.NONE));
        Path other = Files.move(file, folder.resolve("what it is, is seen in it"));
        assertPlain(DataFormat.read(other, Map.of(), Fit.NONE));
    }

    @Test
    void readsSingleArraysOfAFolder() throws IOException, ReportedException {
        for (Map.Entry<String, byte[]> one :
                keras("x_train", "y_train", "x_test", "y_test").entrySet()) {
            Files.write(folder.resolve(one.getKey() + ".npy"), one.getValue());
        }
        assertPlain(DataFormat.read(folder, Map.of(), Fit.NONE));
        DatasetSplit split = DataFormat.read(folder.resolve("y_test.npy"), Map.of(), Fit.NONE);
        assertPlain(split);
        assertEquals(folder.toString(), split.name());
    }

    @Test
    void readsAnArchiveForEachArray() throws IOException, ReportedException {
        Map<String, byte[]> arrays =
                keras("k-train-imgs", "k-train-labels", "k-test-imgs", "k-test-labels");
        for (Map.Entry<String, byte[]> one : arrays.entrySet()) {
            Path file = archive(Map.of("arr_0", one.getValue()));
            Files.move(file, folder.resolve(one.getKey() + ".npz"));
        }
        assertPlain(DataFormat.read(folder, Map.of(), Fit.NONE));
        assertPlain(DataFormat.read(folder.resolve("k-test-imgs.npz"), Map.of(), Fit.NONE));
    }

    @ParameterizedTest
    @CsvSource({"x_val, y_val", "X_valid, Y_valid", "dev_images, dev_labels", "検証画像, 検証ラベル"})
    void imagesForValidationAreUsedAsSuch(String images, String labels)
            throws IOException, ReportedException {
        Map<String, byte[]> arrays = keras("x_train", "y_train", "x_test", "y_test");
        arrays.put(images, TEST_IMAGES);
        arrays.put(labels, TEST_LABELS);
        Path file = archive(arrays);
        DatasetSplit split = DataFormat.read(file, Map.of(), Fit.NONE);
        assertPlain(split);
        assertEquals(TEST, split.validationSize());
        assertEquals(file + " validation=own", split.name());
        Map<String, String> learned = Map.of("validation", "learned");
        DatasetSplit joined = DataFormat.read(file, learned, Fit.NONE);
        assertEquals(TRAINING + TEST, joined.trainingSize());
        assertEquals(0, joined.validationSize());
    }

    @Test
    void withoutImagesToTestOnThoseForValidationAreTaken() throws IOException, ReportedException {
        Path file = archive(keras("x_train", "y_train", "x_val", "y_val"));
        DatasetSplit split = DataFormat.read(file, Map.of(), Fit.NONE);
        assertPlain(split);
        assertEquals(0, split.validationSize());
        assertEquals(file + " test=validation", split.name());
        DatasetSplit sixth = DataFormat.read(file, Map.of("test", "sixth"), Fit.NONE);
        assertEquals(TRAINING / 6, sixth.testSize());
        assertEquals(TEST, sixth.validationSize());
    }

    @Test
    void aPairIsSplit() throws IOException, ReportedException {
        Files.write(folder.resolve("images.npy"), IMAGES);
        Files.write(folder.resolve("labels.npy"), LABELS);
        DatasetSplit split = DataFormat.read(folder, Map.of(), Fit.NONE);
        assertEquals(TRAINING / 6, split.test().size());
    }

    @ParameterizedTest
    @CsvSource({
        "|u1, U1, 1, 1", "|i1, I1, 1, 1", "<i2, I2, 1, 2", ">i2, I2, 1, 3", "<i4, I4, 1, 1",
        ">i4, I4, 1, 1", "<i8, I8, 1, 1", ">i8, I8, 1, 1", "<u2, U2, 257, 1", "<f4, F4, 1, 1",
        ">f4, F4, 255, 1", "<f8, F8, 255, 2", ">f8, F8, 1, 3", "=f8, F8, 1, 1"
    })
    void allTypesOrdersAndVersionsBecomeTheSameBytes(
            String type, ElementType element, int divisor, int version)
            throws IOException, ReportedException {
        double factor = divisor == 255 ? 1.0 / divisor : divisor;
        for (boolean columnFirst : List.of(false, true)) {
            byte[] images =
                    npy(type, element, pixels(TRAINING, factor), version, columnFirst, side(60));
            byte[] test = npy(type, element, pixels(TEST, factor), version, columnFirst, side(20));
            byte[] labels = labels(TRAINING, type, element);
            Map<String, byte[]> arrays = keras("x_train", "y_train", "x_test", "y_test");
            arrays.put("x_train", images);
            arrays.put("y_train", labels);
            arrays.put("x_test", test);
            assertPlain(DataFormat.read(archive(arrays), Map.of(), Fit.NONE));
        }
    }

    @Test
    void truthValuesAreInkOrNone() throws IOException, ReportedException {
        double[] ink = Figures.map(Figures.pixels(TRAINING, 10), pixel -> pixel == 0 ? 0 : 1);
        Files.write(folder.resolve("x.npy"), npy("|b1", ElementType.BOOL, ink, 1, false, side(60)));
        Files.write(folder.resolve("y.npy"), LABELS);
        Dataset images = DataFormat.read(folder, Map.of(), Fit.NONE).training();
        assertEquals(255, images.pixel(0, 2 * Figures.SIDE + 4));
        assertEquals(0, images.pixel(0, 0));
    }

    @Test
    void pythonObjectsAreNeverOpened() throws IOException {
        Files.write(folder.resolve("x.npy"), IMAGES);
        Path labels = folder.resolve("y.npy");
        Files.write(labels, npy("|O", ElementType.U1, new double[60], 1, false, 60));
        assertRefused("data.npy-objects", labels);
        Files.write(labels, new byte[] {(byte) 0x80, 4, (byte) 0x95, 0});
        assertRefused("data.npy-objects", labels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<U1", "|S3", "<f2", "<c8", "<M8[ns]"})
    void valuesOfOtherTypesAreRefusedByName(String type) throws IOException {
        Files.write(folder.resolve("x.npy"), IMAGES);
        Path labels = folder.resolve("y.npy");
        Files.write(labels, npy(type, ElementType.U1, new double[60], 1, false, 60));
        assertRefused("data.npy-type", labels);
        Sentences.reported(() -> DataFormat.read(folder, Map.of(), Fit.NONE), type.substring(1));
    }

    @Test
    void everyCutIsASentence() throws IOException {
        Files.write(folder.resolve("y.npy"), LABELS);
        Path images = folder.resolve("x.npy");
        for (int length = 0; length < IMAGES.length; length += length < 130 ? 1 : 997) {
            Files.write(images, Arrays.copyOf(IMAGES, length));
            String key = refused(images);
            assertTrue(key.matches("data\\.(cut-off|npy-header)"), key);
        }
    }

    @Test
    void noMemoryIsTakenForADamagedHeader() throws IOException {
        Path images = folder.resolve("x.npy");
        Files.write(images, npy("|u1", ElementType.U1, new double[100], 1, false, 900_000, 28, 28));
        Files.write(folder.resolve("y.npy"), LABELS);
        assertRefused("data.cut-off", images);
        Files.write(
                images,
                npy("|u1", ElementType.U1, new double[1], 1, false, 999_999_999, 999_999_999));
        assertRefused("data.no-images-shape", images);
    }

    @Test
    void colourAndOtherShapesAreRefused() throws IOException {
        Path images = folder.resolve("x.npy");
        Files.write(folder.resolve("y.npy"), LABELS);
        byte[] colour = npy("|u1", ElementType.U1, new double[60 * 48], 1, false, 60, 4, 4, 3);
        Files.write(images, colour);
        assertRefused("data.colour", images);
        Files.write(images, npy("|u1", ElementType.U1, new double[60 * 30], 1, false, 60, 30));
        assertRefused("data.no-images-shape", images);
    }

    @Test
    void brokenArchivesAreNamed() throws IOException {
        Path file = archive(keras("x_train", "y_train", "x_test", "y_test"));
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 5000));
        assertEquals(
                "data.bad-zip",
                Sentences.reported(
                        () -> DataFormat.read(file, Map.of(), Fit.NONE), file.toString()));
        archive(Map.of());
        assertEquals(
                "data.arrays-none",
                Sentences.reported(
                        () -> DataFormat.read(folder, Map.of(), Fit.NONE), folder.toString()));
    }

    @Test
    void aModelOfTheProgramIsNoArchiveOfImages() throws IOException {
        Path model = folder.resolve("model");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(model))) {
            zip.putNextEntry(new ZipEntry("model.json"));
            zip.putNextEntry(new ZipEntry("weights/0.npy"));
            zip.write(LABELS);
        }
        assertFalse(NumpyFiles.isNumpy(model));
    }

    private static Map<String, byte[]> keras(String a, String b, String c, String d) {
        Map<String, byte[]> arrays = new LinkedHashMap<>();
        arrays.put(a, IMAGES);
        arrays.put(b, LABELS);
        arrays.put(c, TEST_IMAGES);
        arrays.put(d, TEST_LABELS);
        return arrays;
    }

    private Path archive(Map<String, byte[]> arrays) throws IOException {
        Path file = folder.resolve("digits.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> one : arrays.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey() + ".npy"));
                zip.write(one.getValue());
            }
        }
        return file;
    }

    private static double[] pixels(int count, double factor) {
        return Figures.map(Figures.pixels(count, 10), pixel -> pixel * factor);
    }

    private static int[] side(int count) {
        return new int[] {count, Figures.SIDE, Figures.SIDE};
    }

    private static byte[] images(int count, String type, ElementType element, double factor) {
        return npy(type, element, pixels(count, factor), 1, false, side(count));
    }

    private static byte[] labels(int count, String type, ElementType element) {
        return npy(type, element, Figures.doubles(Figures.labels(count, 10)), 1, false, count);
    }

    /** As NumPy writes it. */
    private static byte[] npy(
            String type,
            ElementType element,
            double[] numbers,
            int version,
            boolean columnFirst,
            int... shape) {
        String list = Arrays.toString(shape).replace("[", "(").replace("]", ",)");
        String text =
                "{'descr': '%s', 'fortran_order': %s, 'shape': %s, }"
                        .formatted(type, columnFirst ? "True" : "False", list);
        byte[] header =
                (text.length() % 2 == 0 ? text + " \n" : text + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        ByteBuffer start = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        start.put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        if (version == 1) {
            start.putShort((short) header.length);
        } else {
            start.putInt(header.length);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(start.array(), 0, start.position());
        bytes.writeBytes(header);
        ByteOrder order = type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        double[] ordered = columnFirst ? columnFirst(numbers, shape) : numbers;
        bytes.writeBytes(Figures.bytes(ordered, element, order));
        return bytes.toByteArray();
    }

    /** The first index of three runs fastest. */
    private static double[] columnFirst(double[] numbers, int[] shape) {
        double[] ordered = new double[numbers.length];
        int next = 0;
        for (int x = 0; x < shape[2]; x++) {
            for (int y = 0; y < shape[1]; y++) {
                for (int image = 0; image < shape[0]; image++) {
                    ordered[next++] = numbers[(image * shape[1] + y) * shape[2] + x];
                }
            }
        }
        return ordered;
    }

    private void assertRefused(String key, Path file) {
        assertEquals(key, refused(file));
    }

    private String refused(Path file) {
        return Sentences.reported(
                () -> DataFormat.read(folder, Map.of(), Fit.NONE), file.toString());
    }

    private static void assertPlain(DatasetSplit split) {
        assertEquals(Dataset.digitNames(), split.classNames());
        assertHalf(split.training(), TRAINING);
        assertHalf(split.test(), TEST);
    }

    private static void assertHalf(Dataset half, int count) {
        assertEquals(count, half.size());
        int[] pixels = Figures.pixels(count, 10);
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(pixels[i], half.pixel(i / Figures.SIZE, i % Figures.SIZE), "pixel " + i);
        }
        for (int i = 0; i < count; i++) {
            assertEquals(i % 10, half.label(i));
        }
    }
}
