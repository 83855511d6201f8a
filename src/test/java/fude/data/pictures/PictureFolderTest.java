package fude.data.pictures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.data.look.Look;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFolderTest {
    private static final int PAPER = 0xffffffff;

    @TempDir private Path folder;

    @Test
    void classesAreFoldersInNaturalOrder() throws IOException, ReportedException {
        for (String name : List.of("10", "2", FileNames.possible("ねこ😀"), "0")) {
            fill(name, 6);
        }
        fill(".hidden", 6);
        fill("__MACOSX", 6);
        Files.createDirectory(folder.resolve("empty"));
        Files.writeString(folder.resolve("0/.DS_Store"), "x");
        Files.writeString(folder.resolve("0/Thumbs.db"), "x");
        Files.writeString(folder.resolve("notes.txt"), "loose files are no pictures of a class");
        DatasetSplit split = read(folder);
        assertEquals(folder.toString(), split.name());
        assertEquals(
                List.of("0", "2", "10", FileNames.possible("ねこ😀")), split.training().classNames());
        assertArrayEquals(new int[] {5, 5, 5, 5}, split.training().classCounts());
        assertArrayEquals(new int[] {1, 1, 1, 1}, split.test().classCounts());
    }

    /** The grey of each picture is ten times its number: 1.png to 12.png. */
    @Test
    void everySixthPictureByNameIsATestPicture() throws IOException, ReportedException {
        for (int i = 1; i <= 12; i++) {
            save("a/" + i + ".png", grey(3, 3, 10 * i));
        }
        fill("b", 6);
        DatasetSplit split = read(folder);
        assertEquals(List.of(60, 120), greys(split.test(), 0));
        assertEquals(List.of(10, 20, 30, 40, 50, 70, 80, 90, 100, 110), greys(split.training(), 0));
    }

    @Test
    void theFirstPicturesAndTheLastAreOfEveryClass() throws IOException, ReportedException {
        fill("a", 60);
        fill("b", 30);
        fill("c", 30);
        Dataset training = read(folder).training();
        assertArrayEquals(new int[] {10, 5, 5}, training.first(20).classCounts());
        assertArrayEquals(new int[] {10, 5, 5}, training.range(80, 100).classCounts());
    }

    @ParameterizedTest
    @CsvSource({"train, test", "Train, Test", "TRAIN, test"})
    void trainAndTestHoldTheClasses(String train, String test)
            throws IOException, ReportedException {
        fill(train + "/a", 3);
        fill(train + "/b", 2);
        fill(test + "/a", 1);
        fill(test + "/b", 2);
        DatasetSplit split = read(folder);
        assertEquals(List.of("a", "b"), split.training().classNames());
        assertArrayEquals(new int[] {3, 2}, split.training().classCounts());
        assertArrayEquals(new int[] {1, 2}, split.test().classCounts());
    }

    @Test
    void noPictureIsPassedOverInSilence() throws IOException {
        fill("a", 6);
        fill("b", 6);
        Path loose = save("9.PNG", grey(3, 3, 1));
        assertReported("pictures.beside", loose.toString());
        Files.delete(loose);
        Path deep = save("a/more/1.png", grey(3, 3, 1));
        assertReported("pictures.folder-in-class", deep.getParent().toString());
        Files.delete(deep);
        try {
            for (String name : List.of("b/link.png", "c")) {
                Path link = folder.resolve(name);
                Files.createSymbolicLink(link, folder.resolve("gone"));
                assertReported("pictures.broken-link", link.toString());
                Files.delete(link);
            }
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here");
        }
    }

    @Test
    void trainAndBusAreVehicles() throws IOException, ReportedException {
        fill("train", 6);
        fill("bus", 6);
        assertEquals(List.of("bus", "train"), read(folder).training().classNames());
    }

    @Test
    void darkOnLightIsTurnedAroundForAllPicturesTogether() throws IOException, ReportedException {
        for (int i = 0; i < 6; i++) {
            save("a/" + i + ".png", dot(PAPER, 0xff000000));
            save("b/" + i + ".png", dot(0x00000000, 0xff404040));
        }
        DatasetSplit split = read(folder);
        for (Dataset half : List.of(split.training(), split.test())) {
            for (int i = 0; i < half.size(); i++) {
                assertEquals(0, half.pixel(i, 0));
                assertEquals(half.label(i) == 0 ? 255 : 191, half.pixel(i, 4));
            }
        }
    }

    @Test
    void lightOnDarkStaysAsItIs() throws IOException, ReportedException {
        for (int i = 0; i < 6; i++) {
            save("a/" + i + ".png", dot(0xff000000, PAPER));
            save("c/" + i + ".png", dot(0xff101010, 0xffffff00));
        }
        Dataset training = read(folder).training();
        assertEquals(0, training.pixel(0, 0));
        assertEquals(255, training.pixel(0, 4));
        assertEquals(226, training.pixel(1, 4));
    }

    @Test
    void picturesNeedNotBeSquare() throws IOException, ReportedException {
        for (int i = 0; i < 6; i++) {
            save("a/" + i + ".png", grey(5, 3, 1));
            save("b/" + i + ".jpg", grey(5, 3, 9));
        }
        Dataset training = read(folder).training();
        assertEquals(3, training.rows());
        assertEquals(5, training.columns());
    }

    @Test
    void saysThatThereAreNoPictures() throws IOException {
        assertReported("pictures.none", folder.toString());
        save("loose.png", grey(3, 3, 1));
        Files.createDirectory(folder.resolve("a"));
        assertReported("pictures.none", folder.toString());
        Files.createDirectory(folder.resolve("test"));
        fill("train/a", 3);
        assertReported("pictures.none", folder.resolve("test").toString());
        assertReported("data.folder-unreadable", folder.resolve("none"));
    }

    @Test
    void saysThatThereAreTooFewClassesOrPictures() throws IOException {
        fill("猫", 5);
        assertReported("data.one-class", FileNames.possible("猫"));
        fill("b", 5);
        assertReported("pictures.too-few", folder.toString());
    }

    @Test
    void classesUpToABytesWorth() throws IOException, ReportedException {
        for (int i = 0; i < 256; i++) {
            fill("train/" + i, 1);
            fill("test/" + i, 1);
        }
        Dataset training = read(folder).training();
        assertEquals(256, training.classes());
        assertEquals(255, training.label(255));
        fill("train/256", 1);
        fill("test/256", 1);
        assertReported("data.too-many-classes", "257");
    }

    @Test
    void namesBothPicturesOfDifferentSizes() throws IOException {
        fill("a", 6);
        fill("b", 5);
        Path other = save("b/絵😀.png", grey(4, 3, 0));
        for (String part :
                List.of(other.toString(), "4 × 3", folder.resolve("a/0.png").toString())) {
            assertEquals("pictures.sizes", Sentences.reported(this::kept, part));
        }
    }

    @Test
    void saysWhatToDoWithAPhotograph() throws IOException {
        fill("b", 6);
        Path photo = save("a/写真.jpg", noise(1200, 900));
        assertEquals("pictures.side", Sentences.reported(this::kept, photo.toString()));
        assertEquals("pictures.side", Sentences.reported(this::kept, "900"));
    }

    @Test
    void reportsABrokenJpeg() throws IOException {
        fillWithNoise("b");
        Path file = save("a/broken.jpg", noise(28, 28));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
        assertReported("picture.unreadable", file.toString());
        Files.write(file, Arrays.copyOf(whole, 100));
        assertReported("picture.unreadable", file.toString());
    }

    @Test
    void reportsAJpegForPrinting() throws IOException {
        fillWithNoise("b");
        Path file = Files.createDirectories(folder.resolve("a")).resolve("cmyk.jpg");
        WritableRaster raster = Raster.createInterleavedRaster(0, 28, 28, 4, null);
        write("jpeg", file, new IIOImage(raster, null, null));
        assertReported("picture.cmyk", file.toString());
        byte[] plain = Files.readAllBytes(file);
        // Adobe’s marker without a transformation of colours: the four channels are inks.
        byte[] adobe = HexFormat.of().parseHex("ffee000e41646f626500640000000000");
        byte[] marked = new byte[plain.length + adobe.length];
        System.arraycopy(plain, 0, marked, 0, 2);
        System.arraycopy(adobe, 0, marked, 2, adobe.length);
        System.arraycopy(plain, 2, marked, 2 + adobe.length, plain.length - 2);
        Files.write(file, marked);
        assertReported("picture.cmyk", file.toString());
    }

    @Test
    void reportsAnAnimation() throws IOException {
        fill("b", 6);
        Path file = Files.createDirectories(folder.resolve("a")).resolve("moving.gif");
        write(
                "gif",
                file,
                new IIOImage(grey(3, 3, 0), null, null),
                new IIOImage(grey(3, 3, 255), null, null));
        assertReported("picture.animated", file.toString());
    }

    @Test
    void saysThatAPictureMayNotBeOpened() throws IOException {
        fill("b", 6);
        Path file = save("a/mine.png", grey(3, 3, 0));
        assumeFalse(
                file.toFile().setReadable(false) && Files.isReadable(file),
                "this user may open everything");
        assertReported("data.unreadable", file.toString());
    }

    private void kept() throws ReportedException {
        PictureFolder.read(folder, new Look(folder, Map.of("size", "kept")), Fit.NONE);
    }

    private static DatasetSplit read(Path folder) throws ReportedException {
        return PictureFolder.read(folder, new Look(folder, Map.of()), Fit.NONE);
    }

    private void assertReported(String key, String part) {
        assertEquals(key, Sentences.reported(() -> read(folder), part));
    }

    private void assertReported(String key, Path other) {
        assertEquals(key, Sentences.reported(() -> read(other), other.toString()));
    }

    private static List<Integer> greys(Dataset images, int label) {
        return IntStream.range(0, images.size())
                .filter(i -> images.label(i) == label)
                .mapToObj(i -> images.pixel(i, 0))
                .toList();
    }

    private void fill(String name, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            save(name + "/" + i + ".png", grey(3, 3, i));
        }
    }

    private void fillWithNoise(String name) throws IOException {
        for (int i = 0; i < 6; i++) {
            save(name + "/" + i + ".png", noise(28, 28));
        }
    }

    private Path save(String name, BufferedImage image) throws IOException {
        Path file = folder.resolve(FileNames.possible(name));
        Files.createDirectories(file.getParent());
        assertTrue(ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile()));
        return file;
    }

    private static void write(String format, Path file, IIOImage... images) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            if (images.length == 1) {
                writer.write(null, images[0], null);
                return;
            }
            writer.prepareWriteSequence(null);
            for (IIOImage image : images) {
                writer.writeToSequence(image, null);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage grey(int width, int height, int level) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < width * height; i++) {
            image.getRaster().setSample(i % width, i / width, 0, level);
        }
        return image;
    }

    /** 3 × 3 with the middle in another colour. */
    private static BufferedImage dot(int around, int middle) {
        BufferedImage image = new BufferedImage(3, 3, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 9; i++) {
            image.setRGB(i % 3, i / 3, i == 4 ? middle : around);
        }
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        Random random = new Random(2);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, random.nextInt());
        }
        return image;
    }
}
