package fude.data.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fude.data.DatasetSplit;
import fude.ink.photo.Photograph;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {
    @TempDir private Path temporary;
    private Path archive;

    @BeforeEach
    void nameArchive() throws IOException {
        archive = Files.createDirectory(temporary.resolve("down")).resolve("digits.zip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "digits/", "a/b/"})
    void aZipFileIsAFolder(String around) throws IOException, ReportedException {
        pack(StandardCharsets.UTF_8, around + "%s/%d.png", List.of("0", "1", "2"));
        DatasetSplit read = read();
        assertEquals(PictureKindsTest.PLAIN, read.training().checksum());
        assertEquals(archive.toString(), read.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void namesAreInTheLettersOfTheirSystem(String charset) throws IOException, ReportedException {
        List<String> names = List.of("一", "二", "表");
        pack(Charset.forName(charset), "学習データ/%s/%d.png", names);
        assertEquals(List.of("一", "二", "表"), read().classNames());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.png", "0/../../evil.png", "/evil.png", "C:evil.png", "0\\e.png"})
    void whatLeadsOutIsRefusedAndNothingWritten(String entry) throws IOException {
        pack(StandardCharsets.UTF_8, "%s/%d.png", List.of("0", "1", "2"), entry);
        assertEquals("archive.entry", reported(entry));
        try (Stream<Path> files = Files.walk(temporary)) {
            assertEquals(1, files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void whatIsDamagedOrLockedIsRefused() throws IOException {
        pack(StandardCharsets.UTF_8, "%s/%d.png", List.of("0", "1", "2"));
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(whole, whole.length / 2));
        assertEquals("archive.broken", reported(archive.toString()));
        whole[6] |= 1;
        Files.write(archive, whole);
        assertEquals("archive.locked", reported(archive.toString()));
    }

    @Test
    void aBrokenPictureIsNamedWithItsArchive() throws IOException, ReportedException {
        pack(StandardCharsets.UTF_8, "%s/%d.png", List.of("0", "1", "2"), "0/broken.png");
        assertEquals(
                List.of("0/broken.png"),
                read().understood().orElseThrow().leftOut().get(0).names());
        pack(StandardCharsets.UTF_8, "%s/%d.png", List.of("0", "1"), "9/broken.png");
        assertEquals("picture.unreadable", reported(archive + "/9/broken.png"));
    }

    @Test
    void otherProgramsFilesAreNoFolders() throws IOException {
        for (String name : List.of("model.json", "[Content_Types].xml", "x_train.npy")) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
                zip.putNextEntry(new ZipEntry(name));
            }
            assertFalse(Archive.isOne(archive), name);
        }
    }

    private void pack(Charset charset, String name, List<String> classes, String... others)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive), charset)) {
            for (int c = 0; c < classes.size(); c++) {
                for (int i = 0; i < MadePictures.EACH; i++) {
                    zip.putNextEntry(new ZipEntry(String.format(name, classes.get(c), i)));
                    zip.write(MadePictures.bytes(MadePictures.plain(c, i), "png"));
                }
            }
            for (String other : others) {
                zip.putNextEntry(new ZipEntry(other));
                zip.write(1);
            }
        }
    }

    private String reported(String part) {
        return Sentences.reported(this::read, part);
    }

    private DatasetSplit read() throws ReportedException {
        return DataFormat.read(archive, Map.of(), Photograph.FIT);
    }
}
