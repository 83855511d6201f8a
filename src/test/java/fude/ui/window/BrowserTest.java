package fude.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.ui.Samples;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image of the data on its way through the window. */
class BrowserTest {
    @TempDir Path dataFolder;

    @Test
    void anImageIsLookedAtLargeOneAfterAnotherWithoutTrainingAndPutOnThePaper() {
        try (LabStage lab = LabStage.open(FirstLightTest.ENGLISH, dataFolder, Samples.digits())) {
            lab.untilReady();
            lab.showTab("tab.data");
            lab.interact(() -> lab.node("digit-grid").requestFocus());
            lab.robot().push(KeyCode.HOME);
            lab.until("the first", () -> lab.text("sample-place").equals("1 / 2,000"));
            lab.interact(() -> lab.<ButtonBase>node("enlarge-sample").fire());
            lab.robot().push(KeyCode.RIGHT).push(KeyCode.DOWN);
            untilShown(lab, "sample-place", "3 / 2,000");
            untilShown(lab, "sample-title", "Training image 3 ");
            lab.robot().clickOn(shown(lab, "sample-before")).push(KeyCode.LEFT).push(KeyCode.LEFT);
            untilShown(lab, "sample-place", "1 / 2,000");
            assertEquals(0, lab.window().bench().lab().snapshot().batch());

            lab.robot().clickOn(shown(lab, "sample-to-canvas"));
            lab.until("read", () -> !lab.text("confidence").isEmpty());
        }
    }

    /** Waits for the beginning of a text in the large image that is shown. */
    private static void untilShown(LabStage lab, String id, String text) {
        lab.until(
                text,
                () ->
                        lab.robot().lookup("#" + id).queryAllAs(Label.class).stream()
                                .anyMatch(l -> Nodes.isShown(l) && l.getText().startsWith(text)));
    }

    private static Node shown(LabStage lab, String id) {
        return lab.robot().lookup("#" + id).queryAll().stream()
                .filter(Nodes::isShown)
                .findFirst()
                .orElseThrow();
    }
}
