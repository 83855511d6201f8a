package fude.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fude.ui.ViewStage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The keys of the window while something within a pane has the focus. */
class WindowKeysTest {
    private final ViewStage stage = new ViewStage();

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void whatNothingWithinAScrollPaneWantsReachesTheWindow() {
        List<KeyCode> heard = new ArrayList<>();
        stage.interact(
                () -> {
                    Slider slider = Controls.named(new Slider(), "slider");
                    slider.setMinHeight(500);
                    ScrollPane pane = Controls.named(new ScrollPane(slider), "pane");
                    WindowKeys.passThrough(pane);
                    StackPane window = new StackPane(pane);
                    window.addEventHandler(KeyEvent.KEY_PRESSED, e -> heard.add(e.getCode()));
                    stage.show(window, 200, 200);
                });
        stage.interact(() -> stage.node("slider").requestFocus());
        stage.robot().push(KeyCode.SPACE);
        assertEquals(List.of(KeyCode.SPACE), heard);
        assertEquals(0, stage.<ScrollPane>node("pane").getVvalue());
    }
}
