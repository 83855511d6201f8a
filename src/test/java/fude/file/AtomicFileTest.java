package fude.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir private Path folder;

    @Test
    void replacesWhatWasThere() throws IOException {
        Path file = folder.resolve("file");
        write(file, "old");
        write(file, "new");
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void theContentMayCloseItsStream() throws IOException {
        Path file = folder.resolve("file");
        AtomicFile.write(
                file,
                out -> {
                    out.write('a');
                    out.close();
                });
        assertEquals("a", Files.readString(file));
    }

    @Test
    void whatWasThereStaysWhenWritingFails() throws IOException {
        Path file = folder.resolve("file");
        write(file, "old");
        IOException full =
                assertThrows(
                        IOException.class,
                        () ->
                                AtomicFile.write(
                                        file,
                                        out -> {
                                            out.write(new byte[100_000]);
                                            throw new IOException("disk full");
                                        }));
        assertEquals("disk full", full.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files(folder));
    }

    @Test
    void makesTheFoldersItNeeds() throws IOException {
        Path file = folder.resolve("a/b/file");
        write(file, "text");
        assertEquals("text", Files.readString(file));
    }

    @Test
    void writesThroughLinks() throws IOException {
        Path real = Files.createDirectory(folder.resolve("real"));
        Path link = link(folder.resolve("link"), real);
        write(link.resolve("file"), "text");
        assertEquals("text", Files.readString(real.resolve("file")));
        Path fileLink = link(folder.resolve("file-link"), real.resolve("file"));
        write(fileLink, "more");
        assertTrue(Files.isSymbolicLink(fileLink));
        assertEquals("more", Files.readString(real.resolve("file")));
    }

    /** The power may fail at once. */
    @Test
    void theContentIsOnTheDiskBeforeItHasTheName() throws IOException {
        Path recorded = folder.resolve("events.jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            write(folder.resolve("file"), "text");
            recording.stop();
            recording.dump(recorded);
        }
        List<String> forced =
                RecordingFile.readAllEvents(recorded).stream()
                        .map(event -> String.valueOf(event.getString("path")))
                        .toList();
        String temporary = folder.resolve("file") + ".";
        assertTrue(forced.stream().anyMatch(path -> path.startsWith(temporary)), "" + forced);
    }

    @Test
    void neverReplacesAFolder() throws IOException {
        assertThrows(IOException.class, () -> write(folder, "text"));
        assertThrows(IOException.class, () -> write(folder.toAbsolutePath().getRoot(), "text"));
        assertEquals(List.of(), files(folder));
    }

    @Test
    void checkingLeavesEverythingAsItIs() throws IOException, ReportedException {
        Path file = folder.resolve("file");
        AtomicFile.check(file);
        assertEquals(List.of(), files(folder));
        write(file, "old");
        AtomicFile.check(file);
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files(folder));
        Path inFile = file.resolve("inside");
        assertEquals(
                "file.not-written",
                Sentences.reported(() -> AtomicFile.check(inFile), inFile.toString()));
        assertEquals(
                "file.not-written",
                Sentences.reported(() -> AtomicFile.check(folder), folder.toString()));
    }

    @Test
    void roomIsTakenUntilItIsGivenBack() throws IOException, ReportedException {
        Path file = folder.resolve("missing/file");
        Reserved room = AtomicFile.reserve(file, 3_000_000);
        assertEquals(3_000_000, Files.size(files(folder).get(0)));
        room.close();
        room.close();
        assertEquals(List.of(), files(folder));
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Path link(Path link, Path target) {
        try {
            return Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
            return link;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
