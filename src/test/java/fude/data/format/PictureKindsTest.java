package fude.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.FileNames;
import fude.ink.photo.Photograph;
import fude.text.Message;
import fude.text.OptionedName;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures as people have them: the same data comes of them, and what was guessed is told. */
class PictureKindsTest {
    /** Of the training images before anything was guessed: run cards of then repeat to the bit. */
    static final long PLAIN = 1138676571L;

    @TempDir private Path temporary;
    private Path folder;

    @BeforeEach
    void emptyFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("mine"));
    }

    @Test
    void plainFoldersAreReadAsEver() throws IOException, ReportedException {
        MadePictures.fill(folder, "%d/%d.png");
        assertEquals(PLAIN, read().training().checksum());
        assertEquals(folder.toString(), read().name());
        assertEquals(List.of("look.images"), said());
    }

    @ParameterizedTest
    @CsvSource({
        "training, testing",
        "Train, Test",
        "train_images, test_images",
        "mnist_train, mnist_test",
        "学習, テスト",
        "訓練, 評価",
        "学習用, テスト用",
        "学習データ, 評価データ",
        "trainset, testset"
    })
    void halvesHaveManyNames(String train, String test) throws IOException, ReportedException {
        String learned = FileNames.possible(train);
        assertTrue(learned.equals(train), "needs names in any script");
        MadePictures.fill(folder, train + "/%d/%d.png");
        MadePictures.fill(folder, test + "/%d/%d.png");
        assertCounts(6, 6, read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"val", "valid", "validation", "検証", "dev"})
    void validationIsUsedAsSuchAndTold(String name) throws IOException, ReportedException {
        for (String half : List.of("train", name, "test")) {
            MadePictures.fill(folder, half + "/%d/%d.png");
        }
        assertCounts(6, 6, read());
        assertEquals(6, read().validation().orElseThrow().classCounts()[0]);
        assertTold("look.validation.own");
        assertEquals(folder + " validation=own", read().name());
        assertCounts(12, 6, read(Map.of("validation", "learned")));
        assertEquals(folder + " validation=learned", read(Map.of("validation", "learned")).name());
        assertCounts(10, 2, read(Map.of("test", "sixth")));
        assertCounts(12, 6, read(Map.of("test", "validation")));
        Map<String, String> joined = Map.of("test", "sixth", "validation", "learned");
        assertCounts(15, 3, read(joined));
    }

    @Test
    void withoutATestFolderThatForValidationIsTaken() throws IOException, ReportedException {
        MadePictures.fill(folder, "train/%d/%d.png");
        MadePictures.fill(folder, "val/%d/%d.png");
        MadePictures.fill(folder, "extra/%d/%d.png");
        assertCounts(6, 6, read());
        assertTold("look.test.validation");
        assertTrue(said().contains("pictures.left.folders"));
    }

    @Test
    void testPicturesWithoutClassesAreLeftOut() throws IOException, ReportedException {
        MadePictures.fill(folder, "train/%d/%d.png");
        MadePictures.fill(folder, "test/%d%d.png");
        assertCounts(5, 1, read());
        assertTrue(said().contains("pictures.left.unlabelled"));
    }

    @Test
    void halvesWithoutClassesAreNoClasses() throws IOException {
        MadePictures.fill(folder, "train/%d%d.png");
        MadePictures.fill(folder, "test/%d%d.png");
        assertRefused("pictures.none", "train");
    }

    @ParameterizedTest
    @ValueSource(strings = {"digits/%d/%d.png", "a/b/%d/%d.png", "%d/images/%d.png"})
    void foldersMayStandAroundOrWithin(String name) throws IOException, ReportedException {
        MadePictures.fill(folder, name);
        assertEquals(PLAIN, read().training().checksum());
    }

    @Test
    void classesMayHoldTheHalves() throws IOException, ReportedException {
        MadePictures.fill(folder, "%d/train/%d.png");
        MadePictures.fill(folder, "%d/test/%d.png");
        assertCounts(6, 6, read());
    }

    @Test
    void foldersWithinAClassAreRefused() throws IOException {
        MadePictures.fill(folder, "anna/%d/%d.png");
        MadePictures.fill(folder, "ben/%d/%d.png");
        assertRefused("pictures.folder-in-class", "anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d_%03d.png",
                "%d-%d.png",
                "digit-%d-%d.png",
                "img%d_%04d.png",
                "%d (%d).png",
                "sub/%d_%d.png",
                "%d.%02d.png",
                "digit%d-%d.png"
            })
    void namesTellTheClass(String name) throws IOException, ReportedException {
        MadePictures.fill(folder, name);
        assertEquals(PLAIN, read().training().checksum());
        assertTold("look.names");
        assertRepeats();
    }

    @Test
    void anotherPartOfTheNameCanBeDecided() throws IOException, ReportedException {
        for (int c = 0; c < 8; c++) {
            MadePictures.fill(folder, "w" + c + "_%d_%d.png");
        }
        assertEquals(8, read(Map.of("label", "2")).training().classes());
        assertEquals(3, read(Map.of("label", "3")).training().classes());
        Sentences.reported(() -> read(Map.of("label", "9")), "label=9");
    }

    @Test
    void namesThatOnlyCountTellNothing() throws IOException {
        MadePictures.fill(folder, "%d%d.png");
        assertRefused("pictures.none", folder.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "labels.csv | file,label | %s,%d | UTF-8",
                "labels.csv | 画像;正解 | %s;%d | windows-31j",
                "labels.tsv | name\tx\tclass | %s\t0\t%d | UTF-16",
                "list.txt   |  | %s %d | UTF-8",
                "labels.csv | label,file | 9%2$d,images/%1$s | UTF-8",
                "labels.csv | id,label | \"%s\",\"%d\" | UTF-8",
            })
    void aListTellsTheClass(String file, String header, String row, String charset)
            throws IOException, ReportedException {
        StringBuilder list = new StringBuilder(header == null ? "" : header + "\r\n");
        for (int c = 0; c < MadePictures.CLASSES; c++) {
            for (int i = 0; i < MadePictures.EACH; i++) {
                String name = String.format("%02d.png", 10 * i + c);
                MadePictures.save(folder.resolve("images/" + name), MadePictures.plain(c, i));
                list.append(String.format(row, name, c)).append("\r\n");
            }
        }
        Files.write(folder.resolve(file), list.toString().getBytes(Charset.forName(charset)));
        MadePictures.save(folder.resolve("images/77.png"), MadePictures.plain(0, 0));
        DatasetSplit read = read();
        assertCounts(5, 1, read);
        assertEquals(plain(0, 0), List.of(pixels(read.training(), 0)).toString());
        assertTrue(said().contains("pictures.left.unlisted"));
    }

    @Test
    void systemFilesArePassedOverAndOthersAreNamed() throws IOException, ReportedException {
        MadePictures.fill(folder, "%d/%d.png");
        for (String name :
                List.of("Icon\r", "Thumbs.db", "desktop.ini", "a.png.lnk", ".DS_Store")) {
            Files.writeString(folder.resolve("0").resolve(name), "x");
        }
        for (String name : List.of("@eaDir", "__MACOSX")) {
            MadePictures.fill(folder, name + "/%d/%d.png");
        }
        assertEquals(PLAIN, read().training().checksum());
        assertEquals(List.of("look.images"), said());
        Files.writeString(folder.resolve("1/readme.txt"), "x");
        Files.createDirectory(folder.resolve("empty"));
        assertEquals(PLAIN, read().training().checksum());
        assertEquals(List.of("look.images", "pictures.left.others", "pictures.left.empty"), said());
    }

    @Test
    void brokenPicturesAreCountedAndNamed() throws IOException, ReportedException {
        MadePictures.fill(folder, "%d/%d.png");
        Path empty = Files.createFile(folder.resolve("0/9.png"));
        Files.writeString(folder.resolve("1/a.webp"), "RIFF1234WEBPVP8 ");
        assertEquals(PLAIN, read().training().checksum());
        assertEquals(List.of("look.images", "pictures.left.broken", "pictures.left.kinds"), said());
        for (int i = 0; i < 20; i++) {
            Files.createFile(folder.resolve("0/b" + i + ".png"));
        }
        assertRefused("text.sentences", empty.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "picture.heic, '....ftypheic....'",
        "picture.pdf, %PDF-1.7",
        "picture.other, II*\0 TIFF",
        "picture.other, '....ftypavif....'",
        "picture.other, RIFF1234WEBPVP8"
    })
    void otherKindsAreNamed(String key, String head) throws IOException {
        MadePictures.fill(folder, "%d/%d.png");
        Files.createDirectories(folder.resolve("9"));
        Files.writeString(folder.resolve("9/a.jpg"), head);
        assertRefused(key, "a.jpg");
    }

    @Test
    void aPictureMeansItsFolder() throws IOException, ReportedException {
        MadePictures.fill(folder, "%d/%d.png");
        DatasetSplit read = read(folder.resolve("1/3.png"), Map.of());
        assertEquals(PLAIN, read.training().checksum());
        assertEquals(folder.toString(), read.name());
    }

    @ParameterizedTest
    @CsvSource({
        "'一,二,三,十,二十', 一二三",
        "'①,②,⑩,⑳', ①",
        "'１,２,１０', １",
        "'1,2,10', 1",
        "'Ⅰ,Ⅱ,Ⅴ', 1",
        "'〇,一,一〇,一一', 0",
        "'第一組,第二組,第十組', 1"
    })
    void classesAreInTheOrderOfNumbers(String names) throws IOException, ReportedException {
        List<String> classes = List.of(names.split(","));
        for (int i = classes.size() - 1; i >= 0; i--) {
            for (int j = 0; j < 6; j++) {
                String name = classes.get(i) + "/" + j + ".png";
                MadePictures.save(folder.resolve(name), MadePictures.plain(i % 3, j));
            }
        }
        assertEquals(classes, read().classNames());
    }

    @Test
    void whatLooksWrongIsDoubted() throws IOException, ReportedException {
        MadePictures.fill(folder, "train/%d/%d.png");
        for (String name : List.of("a", "A")) {
            MadePictures.save(folder.resolve("test/" + name + "/1.png"), MadePictures.plain(0, 1));
        }
        assertTrue(
                said().containsAll(List.of("doubt.untrained", "doubt.untested", "doubt.case")),
                said().toString());
    }

    @ParameterizedTest
    @CsvSource({"0, doubt.all-blank", "1, doubt.alike", "2, doubt.small", "3, doubt.black"})
    void picturesThatShowNothingAreDoubted(int kind, String key)
            throws IOException, ReportedException {
        MadePictures.fill(
                folder,
                "%d/%d.png",
                (c, i) ->
                        switch (kind) {
                            case 0 ->
                                    MadePictures.picture(
                                            c, i, BufferedImage.TYPE_BYTE_GRAY, g -> 0);
                            case 1 -> MadePictures.plain(1, 1);
                            case 2 -> MadePictures.plain(c, i).getSubimage(2, 2, 4, 4);
                            default ->
                                    MadePictures.picture(
                                            c, i, BufferedImage.TYPE_BYTE_GRAY, g -> g / 8);
                        });
        assertTrue(said().contains(key), said().toString());
    }

    private void assertRepeats() throws ReportedException {
        DatasetSplit once = read();
        DatasetSplit again = read(OptionedName.of(once.name()).options());
        assertEquals(once.training().checksum(), again.training().checksum());
        assertEquals(once.name(), again.name());
    }

    private static String plain(int ofClass, int number) {
        StringBuilder pixels = new StringBuilder();
        for (int y = 0; y < MadePictures.HEIGHT; y++) {
            for (int x = 0; x < MadePictures.WIDTH; x++) {
                pixels.append(MadePictures.grey(ofClass, number, x, y)).append(' ');
            }
        }
        return List.of(pixels.toString()).toString();
    }

    private static String pixels(Dataset images, int image) {
        StringBuilder pixels = new StringBuilder();
        for (int i = 0; i < images.inputs(); i++) {
            pixels.append(images.pixel(image, i)).append(' ');
        }
        return pixels.toString();
    }

    private static void assertCounts(int training, int test, DatasetSplit split) {
        for (int i = 0; i < split.classNames().size(); i++) {
            assertEquals(training, split.training().classCounts()[i]);
            assertEquals(test, split.test().classCounts()[i]);
        }
    }

    private void assertTold(String key) throws ReportedException {
        List<String> told =
                read().understood().orElseThrow().guesses().stream()
                        .flatMap(guess -> guess.told().stream())
                        .map(Message::key)
                        .toList();
        assertTrue(told.contains(key), told.toString());
    }

    /** The keys of all sentences, without what was guessed. */
    private List<String> said() throws ReportedException {
        return read().understood().orElseThrow().sentences().stream()
                .map(Message::key)
                .filter(key -> !key.equals("text.sentences"))
                .toList();
    }

    private void assertRefused(String key, String part) {
        assertEquals(key, Sentences.reported(this::read, part));
    }

    private DatasetSplit read() throws ReportedException {
        return read(Map.of());
    }

    private DatasetSplit read(Map<String, String> decided) throws ReportedException {
        return read(folder, decided);
    }

    private static DatasetSplit read(Path path, Map<String, String> decided)
            throws ReportedException {
        return DataFormat.read(path, decided, Photograph.FIT);
    }
}
