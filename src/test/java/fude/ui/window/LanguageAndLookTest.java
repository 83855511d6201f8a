package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.store.Settings;
import fude.ui.Samples;
import fude.ui.dataset.sources.SourcesFeature;
import fude.ui.training.transport.TrainingFeature;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageAndLookTest {
    @TempDir Path dataFolder;

    private LabStage lab;

    @BeforeEach
    void open() {
        lab = LabStage.open(FirstLightTest.ENGLISH, dataFolder, Samples.digits());
        lab.until("a network is there", () -> lab.window().bench().lab().snapshot() != null);
        lab.until(
                "ready",
                () ->
                        lab.window().feature(TrainingFeature.class).model().waitingProperty().get()
                                == null);
    }

    @AfterEach
    void close() {
        lab.close();
    }

    private List<String> words() {
        return lab.nodes().stream()
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && text.matches("(?s).*[\\p{L}]{3,}.*"))
                .toList();
    }

    @Test
    void everyControlIsNamedAndWordsLookAndSizeChangeAndComeBack() {
        assertEveryControlIsNamed();
        assertEveryWordChangesWithTheLanguageAndBack();
        assertThemeAndTextSizeAreRemembered();
        assertABrokenDataFolderIsReported();
    }

    private void assertEveryControlIsNamed() {
        List<String> mute = new ArrayList<>();
        for (Node node : lab.nodes()) {
            boolean control = node instanceof ButtonBase || node.isFocusTraversable();
            boolean named =
                    node.getAccessibleText() != null
                            || node instanceof Labeled labeled && !isBlank(labeled.getText());
            boolean ours = node.getId() != null;
            if (control && ours && Nodes.isShown(node) && !named) {
                mute.add(node.getId());
            }
        }
        assertEquals(List.of(), mute);
    }

    private void assertEveryWordChangesWithTheLanguageAndBack() {
        List<String> english = words();
        assertTrue(english.contains("Learning curve"));

        lab.click("language");
        List<String> left =
                words().stream()
                        .filter(text -> text.matches("[\\p{ASCII}·→×]*"))
                        .filter(
                                text ->
                                        !List.of(
                                                        "ReLU",
                                                        "Adam",
                                                        "English",
                                                        "Space",
                                                        "Enter",
                                                        "Shift →",
                                                        "Shift R",
                                                        "PgUp PgDn Home End")
                                                .contains(text))
                        .filter(text -> !text.matches("(Ctrl|Alt|Delete|Esc|F11).*"))
                        .toList();
        assertEquals(List.of(), left);

        lab.click("language");
        assertEquals(english, words());
    }

    private void assertThemeAndTextSizeAreRemembered() {
        lab.click("theme");
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.PLUS);
        lab.robot().push(KeyCode.SHORTCUT, KeyCode.PLUS);
        Settings left = lab.window().settings();

        assertTrue(left.dark());
        assertEquals(1.21, left.textScale(), 1e-9);
        assertEquals("en", left.language());
        assertTrue(
                lab.window().scene().getStylesheets().stream().anyMatch(s -> s.contains("dark")));

        lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertEquals(1, lab.window().settings().textScale());
    }

    private void assertABrokenDataFolderIsReported() {
        var before = lab.window().bench().lab().experimentProperty().get();
        lab.interact(
                () ->
                        lab.window()
                                .feature(SourcesFeature.class)
                                .model()
                                .choose(dataFolder.toString()));
        lab.until("a report", () -> !lab.said("data-failure").isEmpty());
        assertTrue(lab.said("data-failure").contains("train-images-idx3-ubyte.gz"));
        assertEquals(before, lab.window().bench().lab().experimentProperty().get());

        lab.click("data-failure-way-out");
        assertEquals("", lab.said("data-failure"));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    @Test
    void theSidePanesLeaveTheMiddleItsRoomInASmallerWindowWithLargerText() {
        lab.close();
        Settings wide =
                Settings.DEFAULT.withLanguage("en").withLook(false, 1.5).withSize(1800, 800);
        lab = LabStage.open(wide, dataFolder, Samples.digits());
        Stage stage = (Stage) lab.window().scene().getWindow();
        lab.until("both wide", () -> width("right-column") > 400 && width("left-scroll") > 400);
        lab.interact(
                () -> {
                    lab.window().bench().appearance().textScaleProperty().set(1.4);
                    stage.setWidth(1280);
                });
        lab.until(
                "narrower",
                () -> width("right-column") < 0.27 * 1280 + 2 && lab.isShown("unfold-network"));
        lab.interact(() -> lab.<ButtonBase>node("unfold-network").fire());
        lab.until("all three", () -> lab.isShown("fold-network") && isCurveShown());
        lab.interact(() -> lab.window().bench().appearance().textScaleProperty().set(2));
        lab.until("the network alone", () -> !isCurveShown());
        lab.interact(() -> lab.<ButtonBase>node("fold-network").fire());
        lab.until("the curve again", this::isCurveShown);
        lab.click("drawing-canvas");
        assertEquals(0, lab.window().settings().right(), "a click is no drag");
    }

    private boolean isCurveShown() {
        return lab.isShown("learning-curve");
    }

    private double width(String styleClass) {
        return ((Region) lab.window().scene().getRoot().lookup("." + styleClass)).getWidth();
    }
}
