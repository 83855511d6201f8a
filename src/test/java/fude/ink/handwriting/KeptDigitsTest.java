package fude.ink.handwriting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptDigitsTest {
    private static final DatasetSplit MADE = BuiltInDigits.load();

    @TempDir private Path folder;

    private int made;

    @Test
    void whatIsReadIsWhatWasMade() throws IOException {
        Path file = folder.resolve("home/digits.bin");
        load(file, 7);
        byte[] kept = Files.readAllBytes(file);

        DatasetSplit read = load(file, 7);

        assertEquals(1, made);
        assertEquals(MADE.name(), read.name());
        assertSameImages(MADE.training(), read.training());
        assertSameImages(MADE.test(), read.test());
        assertArrayEquals(
                MADE.training().source().orElseThrow().image(3, 4, 5),
                read.training().source().orElseThrow().image(3, 4, 5));
        assertArrayEquals(kept, Files.readAllBytes(file));
        assertTrue(kept.length < 20_000_000, kept.length + " bytes");
    }

    @Test
    void aFileThatIsBrokenOrOfAnotherVersionIsMadeAnew() throws IOException {
        Path file = folder.resolve("digits.bin");
        load(file, 7);
        byte[] kept = Files.readAllBytes(file);
        byte[] broken = kept.clone();
        broken[broken.length / 2]++;
        for (byte[] content : new byte[][] {{}, new byte[100], broken}) {
            Files.write(file, content);
            load(file, 7);
            assertArrayEquals(kept, Files.readAllBytes(file));
        }
        assertEquals(4, made);

        load(file, 8);
        assertEquals(5, made);
        load(file, 8);
        assertEquals(5, made);
    }

    @Test
    void whereNothingCanBeWrittenTheyAreMadeEachTime() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file")).resolve("digits.bin");

        load(noFolder, 7);
        load(noFolder, 7);

        assertEquals(2, made);
    }

    @Test
    void theVersionIsThatOfShapesAndClasses() throws IOException {
        long first = GeneratorVersion.of(jar("digits/0", "1 2 3", "fude/ink/Pen.class", "a"));

        assertEquals(
                first,
                GeneratorVersion.of(
                        jar(
                                "fude/ink/Pen.class",
                                "a",
                                "fude/Main.class",
                                "b",
                                "digits/0",
                                "1 2 3")));
        assertNotEquals(
                first, GeneratorVersion.of(jar("digits/0", "1 2 4", "fude/ink/Pen.class", "a")));
        assertNotEquals(
                first, GeneratorVersion.of(jar("digits/0", "1 2 3", "fude/ink/Pen.class", "b")));
    }

    private Path jar(String... namesAndContents) throws IOException {
        Path jar = Files.createTempFile(folder, "program", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new JarEntry(namesAndContents[i]));
                out.write(namesAndContents[i + 1].getBytes());
            }
        }
        return jar;
    }

    private DatasetSplit load(Path file, long version) {
        return KeptDigits.load(
                file,
                version,
                () -> {
                    made++;
                    return MADE;
                });
    }

    private static void assertSameImages(Dataset one, Dataset other) {
        assertEquals(one.size(), other.size());
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.label(i), other.label(i));
            assertArrayEquals(one.image(i), other.image(i));
        }
    }
}
