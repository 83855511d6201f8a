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

    @Test
    void whatIsReadIsWhatWasMade() throws IOException {
        Path file = folder.resolve("home/digits.bin");
        assertSame(MADE, KeptDigits.load(file, 7));
        byte[] kept = Files.readAllBytes(file);

        DatasetSplit read = KeptDigits.load(file, 7);

        assertSame(MADE, read);
        assertEquals(MADE.name(), read.name());
        assertArrayEquals(
                MADE.training().source().orElseThrow().image(3, 4, 5),
                read.training().source().orElseThrow().image(3, 4, 5));
        assertArrayEquals(kept, Files.readAllBytes(file));
        assertTrue(kept.length < 20_000_000, kept.length + " bytes");
    }

    @Test
    void aFileThatIsBrokenOrOfAnotherVersionIsMadeAnew() throws IOException {
        Path file = folder.resolve("digits.bin");
        KeptDigits.load(file, 7);
        byte[] kept = Files.readAllBytes(file);
        byte[] broken = kept.clone();
        broken[broken.length / 2]++;
        for (byte[] content : new byte[][] {{}, new byte[100], broken}) {
            Files.write(file, content);

            assertSame(MADE, KeptDigits.load(file, 7));
            assertArrayEquals(kept, Files.readAllBytes(file));
        }

        assertSame(MADE, KeptDigits.load(file, 8));
        assertEquals(8, Files.readAllBytes(file)[7]);
    }

    @Test
    void whereNothingCanBeWrittenTheyAreMadeEachTime() throws IOException {
        Path noFolder = Files.createFile(folder.resolve("file")).resolve("digits.bin");

        assertSame(MADE, KeptDigits.load(noFolder, 7));
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

    private static void assertSame(DatasetSplit one, DatasetSplit other) {
        assertSame(one.training(), other.training());
        assertSame(one.test(), other.test());
    }

    private static void assertSame(Dataset one, Dataset other) {
        assertEquals(one.size(), other.size());
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.label(i), other.label(i));
            assertArrayEquals(one.image(i), other.image(i));
        }
    }
}
