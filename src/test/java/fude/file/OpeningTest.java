package fude.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
    @TempDir private Path folder;

    @Test
    void whatMayNotBeLookedAtIsNotMissing() {
        Path closed = folder.resolve("closed");
        assertEquals(List.of(closed), closedAbove(closed.resolve("a/b"), closed));
        assertEquals(List.of(closed), closedAbove(closed.resolve("a"), closed));
    }

    @Test
    void whatIsMissingMayBeSaidToBe() throws IOException, ReportedException {
        Path missing = folder.resolve("none/a");
        Opening.requireSight(missing);
        Opening.requireSight(Files.createDirectories(missing).resolve("b"));
        Opening.requireSight(missing);
    }

    @Test
    void theSystemSaysSo() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path file = Files.createFile(closed.resolve("file"));
        assumeFalse(System.getProperty("os.name").startsWith("Windows"), "no modes");
        Set<PosixFilePermission> all = Files.getPosixFilePermissions(closed);
        Files.setPosixFilePermissions(closed, Set.of());
        try {
            assumeFalse(Files.exists(file), "root may enter all");
            Message told =
                    assertThrows(ReportedException.class, () -> Opening.requireSight(file))
                            .report();
            assertEquals(Message.of("data.folder-unreadable", closed), told);
        } finally {
            Files.setPosixFilePermissions(closed, all);
        }
    }

    private static List<Object> closedAbove(Path path, Path closed) {
        Opening.Look look =
                at -> {
                    assertFalse(at.equals(closed.getParent()), "far enough up");
                    if (at.startsWith(closed) && !at.equals(closed)) {
                        throw new AccessDeniedException(at.toString());
                    }
                };
        ReportedException told =
                assertThrows(ReportedException.class, () -> Opening.requireSight(path, look));
        assertEquals("data.folder-unreadable", told.report().key());
        return told.report().arguments();
    }
}
