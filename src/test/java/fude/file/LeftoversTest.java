package fude.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    /** Larger than any system gives. */
    private static final long DEAD = 99_999_999_999L;

    private static final long ALIVE = ProcessHandle.current().pid();
    private static final int LONG_AGO = 61;

    @TempDir private Path folder;

    @Test
    void writingAFileRemovesWhatKilledProgramsLeftOfIt() throws IOException {
        Path file = folder.resolve("model.fude");
        make(LONG_AGO, Leftovers.name("model.fude", DEAD, 3));
        String living = make(LONG_AGO, Leftovers.name("model.fude", ALIVE, 3));
        String recent = make(59, Leftovers.name("model.fude", DEAD, 4));
        String other = make(LONG_AGO, Leftovers.name("other.fude", DEAD, 1));
        String foreign = make(LONG_AGO, "model.fude.notes.tmp");
        AtomicFile.write(file, out -> out.write(1));
        assertEquals(
                Stream.of("model.fude", living, recent, other, foreign).sorted().toList(), names());
    }

    @Test
    void aFolderOfTheProgramIsRidOfAll() throws IOException {
        make(LONG_AGO, Leftovers.name("a.json", DEAD, 1));
        make(LONG_AGO, "0012.tmp");
        String claim = make(1, "0013.tmp");
        String living = make(LONG_AGO, Leftovers.name("b.json", ALIVE, 1));
        String inside = "d." + DEAD + "-1.tmp";
        Files.createDirectory(folder.resolve(inside));
        Leftovers.sweep(folder, Pattern.compile("\\d{4}\\.tmp"));
        assertEquals(Stream.of(claim, living, inside).sorted().toList(), names());
        Leftovers.sweep(folder.resolve("missing"), Pattern.compile("x"));
    }

    private String make(int minutesAgo, String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        Instant then = Instant.now().minus(Duration.ofMinutes(minutesAgo));
        Files.setLastModifiedTime(file, FileTime.from(then));
        return name;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
