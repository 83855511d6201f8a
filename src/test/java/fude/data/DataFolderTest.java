package fude.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        Path dashes = IdxFiles.write(temporary.resolve("dashes"), 20, 10, 10);
        Path dots = Files.createDirectory(temporary.resolve("dots"));
        Path gzip = Files.createDirectory(temporary.resolve("gzip"));
        for (String half : List.of("train", "t10k")) {
            for (String rest : List.of("images-idx3-ubyte", "labels-idx1-ubyte")) {
                byte[] content = Files.readAllBytes(dashes.resolve(half + "-" + rest));
                IdxFiles.put(dots.resolve(half + "-" + rest.replace("-idx", ".idx")), content);
                IdxFiles.put(gzip.resolve(half + "-" + rest + ".gz"), content);
            }
        }
        for (Path folder : List.of(dashes, dots, gzip)) {
            DatasetSplit split = DataFolder.readFolder(folder);
            assertEquals(20, split.training().size());
            assertEquals(10, split.test().size());
            assertEquals(folder.getFileName().toString(), split.name());
            assertEquals(Dataset.digitNames(), split.training().classNames());
        }
    }

    @Test
    void readsFromFoldersWithSpacesAndJapaneseNames() throws IOException, ReportedException {
        String name = FileNames.possible("手書き 数字");
        Path folder = IdxFiles.write(temporary.resolve(name), 20, 10, 10);
        assertEquals(name, DataFolder.readFolder(folder).name());
        Path missing = folder.resolve(FileNames.possible("ない"));
        assertEquals(
                "data.no-folder",
                Sentences.reported(() -> DataFolder.readFolder(missing), missing.toString()));
    }

    @Test
    void namesTheFirstFileThatIsMissing() throws IOException {
        assertReported("data.missing", temporary, IdxFiles.TRAIN_IMAGES + ".gz");
        IdxFiles.write(temporary, 20, 10, 10);
        Files.delete(temporary.resolve(IdxFiles.TEST_LABELS));
        assertReported("data.missing", temporary, IdxFiles.TEST_LABELS + ".gz");
    }

    @Test
    void saysThatAFolderIsMissingOrNone() throws IOException {
        assertReported("data.no-folder", temporary.resolve("nowhere"), "nowhere");
        Path file = Files.createFile(temporary.resolve("file"));
        assertReported("data.no-folder", file, file.toString());
        DataFolder folder = new DataFolder(temporary.resolve("none"));
        assertEquals(
                "data.not-in-folder",
                Sentences.reported(() -> folder.read(DataFolder.MNIST), folder.path().toString()));
    }

    @Test
    void theRootOfADiskIsAFolderLikeAnyOther() {
        Path root = temporary.toAbsolutePath().getRoot();
        assumeTrue(
                Files.notExists(root.resolve(IdxFiles.TRAIN_IMAGES)), "there is data in the root");
        assertReported("data.missing", root, root.toString());
    }

    @Test
    void reportsTrainingAndTestImagesOfDifferentSizes() throws IOException {
        IdxFiles.write(temporary, 20, 10, 10);
        IdxFiles.put(temporary.resolve(IdxFiles.TEST_IMAGES), IdxFiles.images(10, 10, 12));
        assertReported("data.shapes-disagree", temporary, temporary.toString());
        assertReported("data.shapes-disagree", temporary, "10×12");
    }

    @Test
    void aDataSetIsHereOnceAllFourFilesAre() throws IOException {
        DataFolder folder = new DataFolder(temporary);
        assertFalse(folder.has(DataFolder.MNIST));
        IdxFiles.write(temporary.resolve("mnist"), 20, 10, 10);
        assertTrue(folder.has(DataFolder.MNIST));
        assertTrue(DataFolder.holdsIdx(temporary.resolve("mnist")));
        Files.delete(temporary.resolve("mnist").resolve(IdxFiles.TRAIN_LABELS));
        assertFalse(folder.has(DataFolder.MNIST));
        assertTrue(DataFolder.holdsIdx(temporary.resolve("mnist")));
        assertFalse(DataFolder.holdsIdx(temporary));
    }

    @Test
    void aFolderOfOnesOwnHasAsManyClassesAsItsLabelsAsk() throws IOException, ReportedException {
        IdxFiles.write(temporary, 20, 10, 10);
        byte[] labels = IdxFiles.labels(10);
        labels[8 + 3] = (byte) 255;
        IdxFiles.put(temporary.resolve(IdxFiles.TEST_LABELS), labels);
        DatasetSplit split = DataFolder.readFolder(temporary);
        assertEquals(256, split.training().classes());
        assertEquals("255", split.test().classNames().get(split.test().label(3)));
        Path mnist = IdxFiles.write(temporary.resolve("mnist"), 20, 10, 10);
        IdxFiles.put(mnist.resolve(IdxFiles.TEST_LABELS), labels);
        assertReported("data.label-out-of-range", mnist, IdxFiles.TEST_LABELS);
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

    private static void assertReported(String key, Path folder, String part) {
        assertEquals(key, Sentences.reported(() -> DataFolder.readFolder(folder), part));
    }
}
