package fude.nn.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a folder before the native code is loaded from it. */
class NumericLibraryTest {
    @TempDir private Path folder;
    private Properties before;

    @BeforeEach
    void keepProperties() {
        before = (Properties) System.getProperties().clone();
    }

    @AfterEach
    void propertiesAsTheyWere() {
        System.setProperties(before);
    }

    @Test
    void whereItMustBeUnpackedTheFolderIsWrittenTo() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        Path below = file.resolve("native");
        assertEquals(
                "numeric.not-writable",
                Sentences.reported(
                        () -> NumericLibrary.prepare(below, path -> false), below.toString()));
    }

    @Test
    void anUnpackedFolderIsOnlyRead() throws IOException, ReportedException {
        Files.createFile(NumericLibrary.unpacked(folder));
        Path libraries = Files.createDirectories(folder.resolve("a.jar/linux"));
        Files.createFile(libraries.resolve("libone.so"));
        Files.createFile(libraries.resolve("libtwo.so.0"));
        Path other = Files.createDirectories(folder.resolve("b.jar/mac"));
        Files.createFile(other.resolve("libthree.dylib"));
        List<Path> all = all();
        NumericLibrary.prepare(folder, path -> true);
        assertFalse(Boolean.getBoolean("org.bytedeco.javacpp.pathsfirst"));
        NumericLibrary.prepare(folder, path -> false);
        assertTrue(Boolean.getBoolean("org.bytedeco.javacpp.pathsfirst"));
        String searched = System.getProperty("org.bytedeco.javacpp.platform.preloadpath");
        assertEquals(
                Stream.of(libraries, other).map(Path::toString).toList(),
                Stream.of(searched.split(File.pathSeparator)).sorted().toList());
        assertEquals(all, all());
    }

    private List<Path> all() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
