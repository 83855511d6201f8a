package fude.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {
    @TempDir private Path folder;

    private Path archive;
    private Path classes;

    @BeforeEach
    void list() throws IOException {
        archive = folder.resolve("start/fude.jsa");
        classes = Files.writeString(folder.resolve("classes"), "java/lang/Object id: 0\n");
    }

    @Test
    void isMadeOnceForAJavaMachineAndTheProgramsJars() throws Exception {
        Path jar = folder.resolve("program.jar");
        writeJar(jar, "1");
        StartArchive made = new StartArchive(archive.getParent(), classes, jar.toString());
        assertFalse(made.isTried());

        made.make();

        assertTrue(Files.size(archive) > 0);
        assertTrue(made.isTried());
        assertFalse(Files.exists(folder.resolve("start/unfinished.jsa")));

        writeJar(jar, "another version");
        assertFalse(made.isTried());
    }

    @Test
    void whatCannotBeMadeIsNotTriedAgainAndLeavesNoOtherInPlace() throws Exception {
        Path jar = folder.resolve("program.jar");
        writeJar(jar, "1");
        Files.createDirectories(archive.getParent());
        Files.writeString(archive, "of another version");
        StartArchive impossible =
                new StartArchive(archive.getParent(), folder.resolve("no list"), jar.toString());

        impossible.make();

        assertTrue(impossible.isTried());
        assertFalse(Files.exists(archive));
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        StartArchive.of(file.resolve("start"), classes).makeApart();

        assertTrue(Files.isRegularFile(file));
    }

    private static void writeJar(Path jar, String content) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("content"));
            out.write(content.getBytes());
        }
    }
}
