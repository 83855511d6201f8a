package fude.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.ReportedException;
import fude.text.Sentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private final Logger log = Logger.getLogger(Settings.class.getName());

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void quiet() {
        file = folder.resolve("settings.json");
        log.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        log.setLevel(null);
    }

    @Test
    void whatIsWrittenIsRead() throws ReportedException {
        Settings settings =
                Settings.DEFAULT
                        .withLanguage("ja")
                        .withLook(true, 1.4)
                        .withSize(1600, 900)
                        .withSides(300, 320)
                        .withPlace("DATA")
                        .withFolds(true, null)
                        .withMore(true)
                        .withSwiftPen(true)
                        .withMaximized(true);
        assertEquals(
                new Settings(
                        1, "ja", true, 1.4, 1600, 900, 300, 320, "DATA", true, null, true, true,
                        false, List.of(), true),
                settings);
        settings.write(file);
        assertEquals(settings, Settings.read(file));
        Settings.DEFAULT.write(file);
        assertEquals(Settings.DEFAULT, Settings.read(file));
    }

    @Test
    void theFirstStartHasNoFile() {
        assertEquals(Settings.DEFAULT, Settings.read(file));
        assertEquals(Settings.DEFAULT, Settings.read(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{}",
                "7",
                "\"text\"",
                "{\"version\": 2, \"dark\": true}",
                "{\"version\": \"one\"}",
                "{\"version\": 1, \"dark\": 3}",
                "{\"version\": 1, \"dark\": null}",
                "{\"version\": 1, \"width\": \"wide\"}",
                "{\"version\": 1, \"language\": {\"a\": 1}}",
                "{\"version\": 99999999999}"
            })
    void whatCannotBeReadIsForgotten(String text) throws IOException {
        Files.writeString(file, text);
        assertEquals(Settings.DEFAULT, Settings.read(file));
        Settings.DEFAULT.keep(file);
        assertEquals(text, Files.readString(folder.resolve("settings-unopened.json")));
    }

    @Test
    void moreThanAnySettingsAreIsForgotten() throws IOException {
        whatCannotBeReadIsForgotten("{\"version\": 1, \"dark\": true}" + " ".repeat(1 << 20));
    }

    @Test
    void bytesThatAreNoTextAreForgotten() throws IOException {
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals(Settings.DEFAULT, Settings.read(file));
    }

    @Test
    void eachValueIsBroughtWithinSense() throws IOException {
        Files.writeString(
                file,
                "{\"version\": 1, \"language\": \"tlh\", \"dark\": true, \"textScale\": 99,"
                        + " \"width\": -5, \"height\": 1e300, \"left\": NaN, \"right\": 0,"
                        + " \"curveShare\": 1.5, \"networkFolded\": null}");
        Settings read = Settings.read(file);
        assertNull(read.language());
        assertEquals(Settings.DEFAULT.withLook(true, 1), read);
    }

    @Test
    void aWindowThatHasNoSizeYetGetsTheUsualOne() {
        assertEquals(Settings.DEFAULT, Settings.DEFAULT.withSize(Double.NaN, Double.NaN));
    }

    @Test
    void missingAndUnknownFieldsDoNoHarm() throws IOException {
        Files.writeString(file, "{\"version\": 1, \"dark\": true, \"colour\": \"red\"}");
        assertEquals(Settings.DEFAULT.withLook(true, 1), Settings.read(file));
    }

    @Test
    void runsOverTheChartAreReadIfTheyCanBe() throws Exception {
        List<Settings.Overlay> overlays = List.of(new Settings.Overlay("a-b", 2, true));
        Settings.DEFAULT.withOverlays(overlays).write(file);
        assertEquals(overlays, Settings.read(file).runsOverChart());
        Files.writeString(
                file,
                "{\"version\": 1, \"overlays\": [null, {}, {\"run\": \"a\", \"color\": -1}]}");
        assertEquals(List.of(), Settings.read(file).runsOverChart());
    }

    @Test
    void saysWhereItCannotWrite() throws IOException {
        Path below = Files.createFile(folder.resolve("file")).resolve("settings.json");
        assertEquals(
                "file.not-written",
                Sentences.reported(() -> Settings.DEFAULT.write(below), below.toString()));
    }

    @Test
    void noLessonStopsForSettingsThatCannotBeKept() throws IOException {
        assertTrue(Settings.DEFAULT.keep(file));
        assertFalse(Settings.DEFAULT.keep(file.resolve("below")));
        assertEquals(Settings.DEFAULT, Settings.read(file));
    }
}
