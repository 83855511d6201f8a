package fude.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.array.PlainImages;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdxFileTest {
    private static final int COUNT = 12;
    private static final int ROWS = 10;
    private static final int COLUMNS = 4;

    @TempDir private Path folder;
    private Path images;
    private Path labels;

    @BeforeEach
    void goodFiles() throws IOException {
        images = IdxFiles.put(folder.resolve("some-images"), goodImages());
        labels = IdxFiles.put(folder.resolve("some-labels"), IdxFiles.labels(COUNT));
    }

    @Test
    void readsPlainAndCompressedFilesAlike() throws IOException, ReportedException {
        Dataset plain = read();
        assertEquals(COUNT, plain.size());
        assertEquals(ROWS, plain.rows());
        assertEquals(COLUMNS, plain.columns());
        assertEquals(3, plain.label(3));
        assertEquals(200 + 3 * 7, plain.pixel(3, 3 * COLUMNS));
        images = IdxFiles.put(folder.resolve("images.gz"), goodImages());
        labels = IdxFiles.put(folder.resolve("labels.gz"), IdxFiles.labels(COUNT));
        Dataset compressed = read();
        for (int i = 0; i < COUNT; i++) {
            assertArrayEquals(plain.image(i), compressed.image(i));
            assertEquals(plain.label(i), compressed.label(i));
        }
    }

    @Test
    void aCompressedFileMayLackTheEnding() throws IOException, ReportedException {
        Files.write(images, IdxFiles.gzip(goodImages()));
        assertEquals(COUNT, read().size());
    }

    @Test
    void saysThatAFileIsMissing() throws IOException {
        Files.delete(labels);
        assertEquals("data.missing", reported(labels));
        Files.delete(images);
        assertEquals("data.missing", reported(images));
    }

    @Test
    void saysThatAFolderIsNoFile() throws IOException {
        Files.delete(images);
        Files.createDirectory(images);
        assertEquals("data.unreadable", reported(images));
    }

    @Test
    void reportsEveryTruncationOfEitherFile() throws IOException {
        byte[] whole = goodImages();
        for (int length = 0; length < whole.length; length += length < 16 ? 1 : 97) {
            Files.write(images, Arrays.copyOf(whole, length));
            assertEquals("data.cut-off", reported(images));
        }
        IdxFiles.put(images, whole);
        byte[] wholeLabels = IdxFiles.labels(COUNT);
        for (int length = 0; length < wholeLabels.length; length++) {
            Files.write(labels, Arrays.copyOf(wholeLabels, length));
            assertEquals("data.cut-off", reported(labels));
        }
    }

    @Test
    void reportsEveryTruncationOfACompressedFile() throws IOException {
        byte[] whole = IdxFiles.gzip(goodImages());
        for (int length = 2; length < whole.length; length++) {
            Files.write(images, Arrays.copyOf(whole, length));
            assertEquals("data.cut-off", reported(images));
        }
    }

    @Test
    void aPlainFileMayHaveTheEndingOfACompressedOne() throws IOException, ReportedException {
        images = Files.write(folder.resolve("images.gz"), goodImages());
        assertEquals(COUNT, read().size());
        Files.write(images, new byte[0]);
        assertEquals("data.cut-off", reported(images));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html><body>Sign in</body></html>",
                "\n  <HTML><head></head></HTML>",
                "<?xml version='1.0'?><Error><Code>AccessDenied</Code></Error>"
            })
    void aWebPageInPlaceOfDataIsNamedSo(String page) throws IOException {
        Files.writeString(images, page);
        assertEquals("data.web-page", reported(images));
        Files.write(images, IdxFiles.gzip(page.getBytes(StandardCharsets.UTF_8)));
        assertEquals("data.web-page", reported(images));
        Files.writeString(images, "version https://git-lfs.github.com/spec/v1\n");
        assertEquals("data.lfs-pointer", reported(images));
    }

    @Test
    void reportsACompressedFileWithAWrongChecksum() throws IOException {
        byte[] bytes = IdxFiles.gzip(goodImages());
        bytes[bytes.length - 8] ^= 1;
        Files.write(images, bytes);
        assertEquals("data.bad-gzip", reported(images));
    }

    @Test
    void reportsImagesAndLabelsThatAreExchanged() {
        Path other = images;
        images = labels;
        labels = other;
        assertEquals("data.not-idx-images", reported(images));
        images = other;
        assertEquals("data.not-idx-labels", reported(labels));
    }

    @Test
    void reportsCountsThatDisagree() throws IOException {
        IdxFiles.put(labels, IdxFiles.labels(COUNT - 1));
        assertEquals("data.counts-disagree", reported(images));
        assertEquals("data.counts-disagree", reported(labels));
    }

    @ParameterizedTest
    @CsvSource({"10", "127", "128", "255"})
    void reportsALabelOutOfRange(int label) throws IOException {
        byte[] bytes = IdxFiles.labels(COUNT);
        bytes[8 + 5] = (byte) label;
        Files.write(labels, bytes);
        assertEquals("data.label-out-of-range", reported(labels));
        Sentences.reported(this::read, " " + label);
    }

    /** The last two rows overflow 64 bits: to 0, and to less than 0. */
    @ParameterizedTest
    @CsvSource({
        "0, 28, 28",
        "-1, 28, 28",
        "12, 0, 28",
        "12, 28, -28",
        "2147483647, 28, 28",
        "12, 2147483647, 2147483647",
        "700000, 28, 28",
        "1073741824, 1073741824, 16",
        "1073741824, 1073741824, 8"
    })
    void reportsAHeaderWithImpossibleNumbers(int count, int rows, int columns) throws IOException {
        IdxFiles.put(images, IdxFiles.file(new byte[100], 2051, count, rows, columns));
        String key = reported(images);
        assertTrue(key.matches("data\\.(bad-header|(image-)?too-large|cut-off)"), key);
    }

    @ParameterizedTest
    @CsvSource({"2739136, 28, 28", "100000, 300, 300", "2147483647, 1, 1"})
    void morePixelsThanAnArrayHoldsAreRefusedInWords(int count, int rows, int columns)
            throws IOException {
        IdxFiles.put(images, IdxFiles.file(new byte[100], 2051, count, rows, columns));
        assertEquals("data.too-large", reported(images));
        Sentences.reported(this::read, count == 100_000 ? "8,584" : "2,048");
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "-2147483648"})
    void reportsAnImpossibleNumberOfLabels(int count) throws IOException {
        IdxFiles.put(labels, IdxFiles.file(new byte[COUNT], 2049, count));
        assertEquals("data.bad-header", reported(labels));
    }

    @Test
    void reportsWhatFollowsTheLastValue() throws IOException {
        byte[] longer = goodImages();
        IdxFiles.put(images, Arrays.copyOf(longer, longer.length + 1));
        assertEquals("data.too-long", reported(images));
        IdxFiles.put(images, longer);
        IdxFiles.put(labels, Arrays.copyOf(IdxFiles.labels(COUNT), 8 + COUNT + 1));
        assertEquals("data.too-long", reported(labels));
    }

    @Test
    void endlessZerosEndQuickly() throws IOException {
        images = folder.resolve("zeros.gz");
        zeros(new byte[0]);
        assertEquals("data.not-idx", reported(images));
        zeros(IdxFiles.file(new byte[0], 2051, COUNT, ROWS, COLUMNS));
        assertEquals("data.too-long", reported(images));
        zeros(IdxFiles.file(new byte[0], 2051, 1_300_000, 28, 28));
        String key = reported(images);
        assertTrue(key.matches("data\\.(too-large|cut-off)"), key);
    }

    /** 200 million zeros after a start, 200 kB compressed. */
    private void zeros(byte[] start) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(images), 1 << 16)) {
            out.write(start);
            byte[] million = new byte[1_000_000];
            for (int i = 0; i < 200; i++) {
                out.write(million);
            }
        }
    }

    @Test
    void damageAnywhereIsReportedOrHarmless() throws IOException {
        byte[] whole = goodImages();
        for (int i = 0; i < 16; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) 0x80;
            Files.write(images, damaged);
            reported(images);
        }
        assertEquals(COUNT, ByteBuffer.wrap(whole).getInt(4));
    }

    private Dataset read() throws ReportedException {
        return PlainImages.read(IdxFile.read(images), IdxFile.read(labels), Dataset.digitNames());
    }

    private String reported(Path file) {
        return Sentences.reported(this::read, file.toString());
    }

    private static byte[] goodImages() throws IOException {
        return IdxFiles.images(COUNT, ROWS, COLUMNS);
    }
}
