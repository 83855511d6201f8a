package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.Settings;
import fude.text.Texts;
import fude.ui.Samples;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Words and controls have the room they need, in every font and in both languages. */
class TextFitsTest {
    @TempDir Path dataFolder;

    private LabStage lab;
    private Stage stage;

    @BeforeEach
    void open() {
        Settings settings = Settings.DEFAULT.withLanguage("en").withSize(1280, 800);
        lab = LabStage.open(settings, dataFolder, Samples.digits());
        lab.untilReady();
        stage = (Stage) lab.window().scene().getWindow();
    }

    @AfterEach
    void close() {
        lab.close();
    }

    @Test
    void wordsAndToolsFitInEveryFontLanguageAndSize() {
        assertTheLargestTextLeavesTheTransportInSight();
        inEveryFont(
                () -> {
                    scale(1);
                    assertNothingIsCut();
                });
        lab.train();
        inEveryFont(
                () -> {
                    resize(1920, 1080);
                    scale(1.5);
                    assertNothingIsCut();
                    resize(1366, 768);
                    assertToolsFit();
                    resize(1280, 768);
                    assertToolsFit();
                    scale(1);
                    resize(1000, 640);
                    assertToolsFit();
                });
    }

    private void assertTheLargestTextLeavesTheTransportInSight() {
        double[] before = {lab.window().settings().left(), lab.window().settings().right()};
        double middle = middle();
        for (int i = 0; i < 12; i++) {
            lab.robot().push(KeyCode.SHORTCUT, KeyCode.PLUS);
        }
        assertTrue(lab.onStage("play").getMinY() >= 0);

        lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(before[0], lab.window().settings().left());
        assertEquals(before[1], lab.window().settings().right());
        lab.until("the middle is as wide as before", () -> Math.abs(middle() - middle) < 3);
    }

    private double middle() {
        return lab.node("learning-curve").getBoundsInLocal().getWidth();
    }

    private void resize(double width, double height) {
        lab.interact(
                () -> {
                    stage.setWidth(width);
                    stage.setHeight(height);
                });
    }

    private void scale(double textScale) {
        lab.interact(() -> lab.window().bench().appearance().textScaleProperty().set(textScale));
    }

    private void inEveryFont(Runnable check) {
        for (Texts language : List.of(Texts.ENGLISH, Texts.JAPANESE)) {
            for (TestFont font : TestFont.values()) {
                lab.interact(
                        () -> {
                            lab.window().bench().language().choose(language);
                            lab.window().bench().appearance().familyProperty().set(font.family());
                        });
                check.run();
            }
        }
    }

    private void assertNothingIsCut() {
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Set.of(), cutOnAnyTab(), this::situation);
    }

    private void assertToolsFit() {
        for (String id : List.of("help", "clear-drawing")) {
            lab.until(id + situation(), () -> lab.onStage(id).getMaxX() <= stage.getWidth());
        }
        lab.until("play" + situation(), () -> !Nodes.isCut(lab.node("play")));
    }

    private String situation() {
        return " in %s, %s × %s, %s"
                .formatted(
                        lab.window().bench().appearance().familyProperty().get(),
                        stage.getWidth(),
                        stage.getHeight(),
                        lab.text("play"));
    }

    private Collection<String> cutOnAnyTab() {
        Set<String> cut = new LinkedHashSet<>();
        for (String view : LabStage.PLACES.keySet()) {
            lab.showTab(view);
            WaitForAsyncUtils.waitForFxEvents();
            lab.interact(
                    () ->
                            lab.nodes().stream()
                                    .filter(Nodes::isShown)
                                    .filter(node -> Nodes.isCut(node) && !Nodes.isIn(TableView.class, node))
                                    .map(node -> ((Labeled) node).getText())
                                    .forEach(cut::add));
        }
        return cut;
    }
}
