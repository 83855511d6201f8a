package fude.ui.window;

import fude.data.Dataset;
import fude.store.Settings;
import fude.ui.Samples;
import fude.ui.sheet.SheetFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the pictures of the sheet of answers. */
@Tag("screenshots")
class SheetPicturesTest {
    @TempDir Path dataFolder;

    private static Path file(String name) {
        return Path.of(System.getProperty("fude.screenshots.dir"), name + ".png");
    }

    private Path table() throws IOException {
        Dataset digits = Samples.digits().test();
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < digits.size(); i++) {
            table.append(digits.label(i));
            for (byte pixel : digits.image(i)) {
                table.append(',').append(pixel & 0xff);
            }
            table.append('\n');
        }
        return Files.writeString(dataFolder.resolve("digits of class 3b.csv"), table);
    }

    @ParameterizedTest
    @CsvSource({
        "en,false,1,1280,800",
        "ja,true,1,1280,800",
        "ja,false,1.5,1280,800",
        "en,true,1.5,1280,800"
    })
    void answers(String language, boolean dark, double scale, int width, int height)
            throws IOException {
        String prefix =
                language + (dark ? "-dark-" : "-light-") + (scale > 1 ? "large-" : "") + "sheet";
        LabStage lab =
                LabStage.open(
                        Settings.DEFAULT
                                .withLanguage(language)
                                .withLook(dark, scale)
                                .withSize(width, height),
                        dataFolder,
                        Samples.digits());
        try {
            lab.untilReady();
            lab.train();
            lab.drop();
            lab.until("open", () -> lab.isShown("photo-many"));
            lab.snapshot(file(prefix + "-photo"));
            lab.click("photo-many");
            lab.snapshot(file(prefix + "-empty"));
            Path broken = Files.writeString(dataFolder.resolve("page.heic"), "no picture");
            Path table = table();
            lab.interact(
                    () -> lab.window().feature(SheetFeature.class).open(List.of(broken, table)));
            TableView<?> rows = lab.node("sheet-table");
            lab.until("answers", () -> rows.getItems().size() == 501);
            lab.snapshot(file(prefix));
            lab.click("sheet-wrong");
            lab.until("wrong ones", () -> rows.getItems().size() < 501);
            lab.snapshot(file(prefix + "-wrong"));
        } finally {
            lab.close();
        }
    }
}
