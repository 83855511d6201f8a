package fude.ui.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.Settings;
import fude.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is remembered of the window is written with each change. */
class PreferencesTest {
    @TempDir Path folder;

    @Test
    void settingsThatCannotBeWrittenAreToldOnceUntilTheyCanBe() throws IOException {
        Path blocked = Files.createFile(folder.resolve("home"));
        Path file = blocked.resolve("settings.json");
        List<Message> told = new ArrayList<>();
        BooleanProperty dark = new SimpleBooleanProperty();
        Preferences preferences = new Preferences(Settings.DEFAULT, file, Runnable::run, told::add);
        preferences.remember(settings -> settings.withLook(dark.get(), 1), dark);
        dark.set(true);
        dark.set(false);
        assertEquals(List.of(Message.of("file.not-written", file)), told);
        Files.delete(blocked);
        dark.set(true);
        assertTrue(Settings.read(file).dark());
        assertEquals(1, told.size());
        Files.delete(file);
        Files.delete(blocked);
        Files.createFile(blocked);
        dark.set(false);
        assertEquals(2, told.size());
    }
}
