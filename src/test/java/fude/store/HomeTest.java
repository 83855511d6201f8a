package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
