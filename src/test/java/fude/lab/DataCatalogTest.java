package fude.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.data.IdxFiles;
import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCatalogTest {
    @TempDir private Path folder;

    @Test
    void theBuiltInDigitsAreAlwaysThere() throws IOException {
        assertEquals(List.of("digits"), new DataCatalog(folder.resolve("none")).names());
        Files.createDirectory(folder.resolve("mnist"));
        assertEquals(List.of("digits", "mnist"), new DataCatalog(folder).names());
    }

    @Test
    void namesAreLookedUpInTheDataFolderAndPathsOutsideIt() throws IOException, ReportedException {
        IdxFiles.write(folder.resolve("mnist"), 20, 10, 10);
        Path other = IdxFiles.write(folder.resolve("elsewhere/mine"), 30, 10, 10);
        DataCatalog catalog = new DataCatalog(folder);
        assertEquals(20, catalog.read("mnist").training().size());
        assertEquals(30, catalog.read(other.toString()).training().size());
        assertEquals(other.toString(), catalog.read(other.toString()).name());
    }

    @Test
    void aNameThatIsNoneIsReported() {
        DataCatalog catalog = new DataCatalog(folder);
        for (String name : List.of("mnst", "a\0b")) {
            assertEquals("data.no-folder", Sentences.reported(() -> catalog.read(name), name));
        }
        Sentences.reported(() -> catalog.read("mnist"), folder.toString());
    }
}
