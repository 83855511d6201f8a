package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {
    private static final Path USER = Path.of("/home/user");

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Mac OS X", "Windows 11"})
    void theEnvironmentNamesTheFolder(String system) {
        Home home = Home.of(Map.of("FUDE_HOME", "school lab"), system, USER.toString());
        assertEquals(Path.of("school lab").toAbsolutePath(), home.path());
        assertTrue(home.path().isAbsolute());
    }

    @Test
    void linuxKeepsItWithTheUsersApplications() {
        assertEquals(USER.resolve(".local/share/fude"), home(Map.of(), "Linux"));
        assertEquals(USER.resolve(".local/share/fude"), home(Map.of("FUDE_HOME", " "), "Linux"));
        assertEquals(Path.of("/data/fude"), home(Map.of("XDG_DATA_HOME", "/data"), "Linux"));
        assertEquals(
                USER.resolve(".local/share/fude"),
                home(Map.of("XDG_DATA_HOME", "relative"), "Linux"));
    }

    @Test
    void whatEarlierVersionsLeftBehindIsSwept(@TempDir Path folder) throws IOException {
        Home home = new Home(folder.resolve("home"));
        home.sweep();
        Files.createDirectories(home.natives());
        Path digits = old(home.path().resolve("digits123.tmp"));
        Path probe = old(home.natives().resolve("probe123.tmp"));
        Path other = old(home.path().resolve("digits.bin"));
        home.sweep();
        assertFalse(Files.exists(digits));
        assertFalse(Files.exists(probe));
        assertTrue(Files.exists(other));
    }

    @Test
    void aNumberIsNotKeptForAKilledProgram(@TempDir Path folder) throws IOException {
        Path claim = old(folder.resolve("0001.tmp"));
        assertEquals(1, new RunNumbers(List.of(folder)).claim(1, "id", number -> {}));
        assertFalse(Files.exists(claim));
        Files.createFile(claim);
        assertEquals(2, new RunNumbers(List.of(folder)).claim(1, "id", number -> {}));
    }

    private static Path old(Path file) throws IOException {
        Files.createFile(file);
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofHours(2)));
        return Files.setLastModifiedTime(file, then);
    }

    @Test
    void macKeepsItInTheLibrary() {
        assertEquals(USER.resolve("Library/Application Support/Fude"), home(Map.of(), "Mac OS X"));
    }

    @Test
    void windowsKeepsItInTheLocalApplicationData() {
        Path local = Path.of("/users/me/AppData/Local");
        assertEquals(
                local.resolve("Fude"),
                home(Map.of("LOCALAPPDATA", local.toString()), "Windows 10"));
        assertEquals(USER.resolve("Fude"), home(Map.of(), "Windows 10"));
    }

    @Test
    void everythingLiesWithinIt() {
        Home home = new Home(USER);
        assertEquals(USER.resolve("native"), home.natives());
        assertEquals(USER.resolve("settings.json"), home.settings());
        assertEquals(USER.resolve("last.fude"), home.lastModel());
    }

    private static Path home(Map<String, String> environment, String system) {
        return Home.of(environment, system, USER.toString()).path();
    }
}
