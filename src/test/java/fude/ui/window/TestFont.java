package fude.ui.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/** The fonts that texts are measured with, the same on every machine. */
public enum TestFont {
    /** Wide letters; Japanese comes from another font. */
    DEJAVU("DejaVu Sans"),
    /** Narrow letters on high lines, and Japanese of its own. */
    NOTO("Noto Sans HK");

    private static final Path FOLDER =
            Path.of(System.getProperty("fude.test.fonts", "target/test-fonts"));

    static {
        files().forEach(TestFont::load);
    }

    private final String family;

    TestFont(String family) {
        this.family = family;
    }

    public String family() {
        if (!Font.getFamilies().contains(family)) {
            throw new IllegalStateException(
                    family + " is not in " + FOLDER + ": run mvn generate-test-resources");
        }
        return family;
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttf")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(Path file) {
        Font.loadFont(file.toUri().toString(), 0);
    }
}
