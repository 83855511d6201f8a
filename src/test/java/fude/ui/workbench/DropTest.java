package fude.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.ui.workbench.Drop.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is dropped is known by what it is, whatever it is called. */
class DropTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'};

    @TempDir Path folder;

    private Path model;
    private Path card;
    private Path picture;
    private Path table;
    private Path archive;

    @BeforeEach
    void write() throws IOException {
        model = zip("network.zip", "model.json");
        card = Files.writeString(folder.resolve("card.txt"), "{\"format\": \"fude-run\"}");
        picture = Files.write(folder.resolve("seven"), PNG);
        table = Files.writeString(folder.resolve("table.dat"), "1,2,3\n4,5,6\n");
        archive = zip("pictures.zip", "3/a.png");
    }

    private Path zip(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(1);
        }
        return file;
    }

    private static Kind kind(Path... files) {
        return new Dropped(List.of(files), Optional.empty()).kind();
    }

    @Test
    void modelsRunCardsAndPicturesSayWhatTheyAre() {
        assertEquals(Kind.MODEL, kind(model));
        assertEquals(Kind.RUN_CARD, kind(card));
        assertEquals(Kind.PICTURE, kind(picture));
    }

    @Test
    void foldersTablesArchivesAndAllElseAreData() throws IOException {
        assertEquals(Kind.DATA, kind(folder));
        assertEquals(Kind.DATA, kind(table));
        assertEquals(Kind.DATA, kind(archive));
        assertEquals(Kind.DATA, kind(Files.write(folder.resolve("noise"), new byte[] {1, 2})));
        assertEquals(Kind.DATA, kind(folder.resolve("gone")));
    }

    @Test
    void aFolderIsDataWhateverItIsCalled() throws IOException {
        assertEquals(Kind.DATA, kind(Files.createDirectory(folder.resolve("a.fude"))));
        assertEquals(Kind.DATA, kind(Files.createDirectory(folder.resolve("a.json"))));
        assertEquals(Kind.DATA, kind(Files.createDirectory(folder.resolve("a.png"))));
    }

    @Test
    void whatIsBrokenIsWhatItIsCalled() throws IOException {
        assertEquals(Kind.MODEL, kind(Files.writeString(folder.resolve("Cut.FUDE"), "PK")));
        assertEquals(Kind.RUN_CARD, kind(Files.writeString(folder.resolve("cut.json"), "{")));
    }

    @Test
    void severalPicturesArePicturesAndSeveralOthersAreData() {
        assertEquals(Kind.PICTURE, kind(picture, picture));
        assertEquals(Kind.DATA, kind(picture, table));
        assertEquals(Kind.DATA, kind(model, model));
    }

    @Test
    void anImageWithoutAFileIsOneOfItsOwn() {
        assertEquals(Kind.IMAGE, kind());
    }
}
