package fude.data.idx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir private Path temporary;

    @Test
    void readsTheFourFilesUnderEitherName() throws IOException, ReportedException {
        Path dashes = IdxFiles.write(temporary.resolve("dashes/mnist"), 20, 10, 10);
        Path dots = Files.createDirectories(temporary.resolve("dots/mnist"));
        Path gzip = Files.createDirectories(temporary.resolve("gzip/mnist"));
        for (String half : List.of("train", "t10k")) {
            for (String rest : List.of("images-idx3-ubyte", "labels-idx1-ubyte")) {
                byte[] content = Files.readAllBytes(dashes.resolve(half + "-" + rest));
                IdxFiles.put(dots.resolve(half + "-" + rest.replace("-idx", ".idx")), content);
                IdxFiles.put(gzip.resolve(half + "-" + rest + ".gz"), content);
            }
        }
        for (Path folder : List.of(dashes, dots, gzip)) {
            DatasetSplit split = new DataFolder(folder.getParent()).read(DataFolder.MNIST);
            assertEquals(20, split.training().size());
            assertEquals(10, split.test().size());
            assertEquals(DataFolder.MNIST, split.name());
            assertEquals(Dataset.digitNames(), split.training().classNames());
        }
    }

    @Test
    void readsFromFoldersWithSpacesAndJapaneseNames() throws IOException, ReportedException {
        Path folder = temporary.resolve(FileNames.possible("手書き 数字"));
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 10);
        assertEquals(20, new DataFolder(folder).read(DataFolder.MNIST).training().size());
    }

    @Test
    void namesTheFirstFileThatIsMissing() throws IOException {
        Path mnist = Files.createDirectory(temporary.resolve("mnist"));
        assertReported("data.missing", IdxFiles.TRAIN_IMAGES + ".gz");
        IdxFiles.write(mnist, 20, 10, 10);
        Files.delete(mnist.resolve(IdxFiles.TEST_LABELS));
        assertReported("data.missing", IdxFiles.TEST_LABELS + ".gz");
    }

    @Test
    void saysThatAFolderIsMissing() {
        assertReported("data.not-in-folder", temporary.toString());
    }

    @Test
    void reportsTrainingAndTestImagesOfDifferentSizes() throws IOException {
        Path mnist = IdxFiles.write(temporary.resolve("mnist"), 20, 10, 10);
        IdxFiles.put(mnist.resolve(IdxFiles.TEST_IMAGES), IdxFiles.images(10, 10, 12));
        assertReported("data.shapes-disagree", mnist.toString());
        assertReported("data.shapes-disagree", "10×12");
    }

    @Test
    void aDataSetIsHereOnceAllFourFilesAre() throws IOException {
        DataFolder folder = new DataFolder(temporary);
        assertFalse(folder.has(DataFolder.MNIST));
        IdxFiles.write(temporary.resolve("mnist"), 20, 10, 10);
        assertTrue(folder.has(DataFolder.MNIST));
        Files.delete(temporary.resolve("mnist").resolve(IdxFiles.TRAIN_LABELS));
        assertFalse(folder.has(DataFolder.MNIST));
    }

    @Test
    void ofAPublishedSetNothingIsGuessed() throws IOException, ReportedException {
        Path mnist = IdxFiles.write(temporary.resolve("mnist"), 20, 10, 10);
        byte[] inverted = IdxFiles.images(20, 10, 10);
        for (int i = 16; i < inverted.length; i++) {
            inverted[i] = (byte) ~inverted[i];
        }
        IdxFiles.put(mnist.resolve(IdxFiles.TRAIN_IMAGES), inverted);
        assertEquals(255, new DataFolder(temporary).read("mnist").training().pixel(0, 99));
        byte[] labels = IdxFiles.labels(10);
        labels[8 + 3] = (byte) 255;
        IdxFiles.put(mnist.resolve(IdxFiles.TEST_LABELS), labels);
        assertReported("data.label-out-of-range", IdxFiles.TEST_LABELS);
    }

    @Test
    void clothesHaveNames() throws IOException, ReportedException {
        IdxFiles.write(temporary.resolve("fashion-mnist"), 20, 10, 10);
        Dataset clothes = new DataFolder(temporary).read(DataFolder.FASHION_MNIST).training();
        assertEquals(
                List.of(
                        "T-shirt/top",
                        "Trouser",
                        "Pullover",
                        "Dress",
                        "Coat",
                        "Sandal",
                        "Shirt",
                        "Sneaker",
                        "Bag",
                        "Ankle boot"),
                clothes.classNames());
        assertThrows(UnsupportedOperationException.class, () -> clothes.classNames().remove(0));
    }

    @Test
    void readsThePublishedMnist() throws ReportedException {
        DatasetSplit mnist = published(DataFolder.MNIST);
        assertEquals(60_000, mnist.training().size());
        assertEquals(10_000, mnist.test().size());
        assertEquals(28, mnist.training().rows());
        assertEquals(28, mnist.training().columns());
        assertArrayEquals(
                new int[] {5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949},
                mnist.training().classCounts());
        assertArrayEquals(
                new int[] {980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009},
                mnist.test().classCounts());
        assertEquals(5, mnist.training().label(0));
        assertEquals(0.1325, meanPixel(mnist.test()), 0.00005);
    }

    @Test
    void readsThePublishedFashionMnist() throws ReportedException {
        DatasetSplit fashion = published(DataFolder.FASHION_MNIST);
        for (int count : fashion.training().classCounts()) {
            assertEquals(6000, count);
        }
        assertEquals(0.2868, meanPixel(fashion.test()), 0.00005);
        assertEquals("Ankle boot", fashion.training().classNames().get(9));
    }

    private static DatasetSplit published(String name) throws ReportedException {
        String data = System.getenv("FUDE_DATA");
        assumeTrue(data != null, "FUDE_DATA names no folder with " + name);
        DataFolder folder = new DataFolder(Path.of(data));
        assumeTrue(folder.has(name), "no " + name + " in FUDE_DATA");
        return folder.read(name);
    }

    private static double meanPixel(Dataset dataset) {
        long sum = 0;
        for (int i = 0; i < dataset.size(); i++) {
            for (int pixel = 0; pixel < dataset.inputs(); pixel++) {
                sum += dataset.pixel(i, pixel);
            }
        }
        return sum / 255.0 / dataset.size() / dataset.inputs();
    }

    private void assertReported(String key, String part) {
        DataFolder folder = new DataFolder(temporary);
        assertEquals(key, Sentences.reported(() -> folder.read(DataFolder.MNIST), part));
    }
}
