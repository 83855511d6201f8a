package fude.ui.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.text.Texts;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.drawing.DrawingViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.state.Paper;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The panel that tells how far the network's confidence can be trusted. */
class ConfidenceViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final Paper paper = new Paper();
    private final List<KeyCode> passedOn = new ArrayList<>();

    @BeforeEach
    void open() {
        Learned.begin(lab);
        ConfidenceViewModel model = new ConfidenceViewModel(lab, paper, Runnable::run);
        new DrawingViewModel(lab, paper, Runnable::run);
        ConfidenceView[] view = new ConfidenceView[1];
        stage.interact(
                () -> {
                    view[0] =
                            new ConfidenceView(
                                    model, new Language(Texts.ENGLISH), new Appearance());
                    view[0].addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> passedOn.add(event.getCode()));
                });
        stage.show(view[0], 700, 300);
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void press(String id) {
        stage.interact(stage.<Button>node(id)::fire);
    }

    @Test
    void theDiagramComesWithTheFirstMeasurement() {
        assertTrue(stage.text("reliability-empty").contains("Press Train"));
        assertFalse(stage.isShown("reliability"));
        stage.interact(() -> Learned.learn(lab));
        assertTrue(stage.isShown("reliability"));
        assertFalse(stage.isShown("reliability-empty"));
        assertTrue(stage.text("reliability-whole").contains("500 test images"));
    }

    @Test
    void theWordsFollowEachMeasurement() {
        stage.interact(() -> Learned.learn(lab));
        String first = stage.text("reliability-whole");
        var later = Runs.trained(Runs.experiment("epochs", "2"));
        stage.interact(() -> Locked.stands(lab, later));
        assertNotEquals(first, stage.text("reliability-whole"));
    }

    @Test
    void theDiagramIsReadBarByBarByKeysThatNobodyElseHears() {
        // Ten epochs: by then no answer is given with less than 10 % confidence.
        var trained = Runs.trained(Runs.experiment("epochs", "10"));
        stage.interact(() -> Locked.stands(lab, trained));
        String last = stage.text("reliability-bin");
        assertTrue(last.contains("from 90 % to 100 %"), last);
        stage.interact(() -> stage.node("reliability").requestFocus());
        stage.robot().push(KeyCode.LEFT);
        String before = stage.text("reliability-bin");
        assertTrue(before.contains("from 80 % to 90 %"), before);
        assertTrue(stage.node("reliability").getAccessibleText().endsWith(before));
        for (int i = 0; i < 9; i++) {
            stage.robot().push(KeyCode.LEFT);
        }
        assertTrue(stage.text("reliability-bin").contains("never says"));
        stage.robot().push(KeyCode.RIGHT);
        assertEquals(List.of(), passedOn);
    }

    @Test
    void pointsAreNoImagesAndThereIsNoPaperToPutOthersOn() {
        Experiment points = Runs.small("xor", "epochs", "1");
        stage.interact(() -> lab.session().begin(points));
        stage.interact(() -> Locked.choose(lab, points.data()));
        stage.interact(() -> Locked.stands(lab, Runs.trained(points)));
        assertFalse(stage.text("reliability-whole").contains("images"));
        assertTrue(stage.text("reliability-whole").contains("test points"));
        assertFalse(stage.isShown("put-blank"));
    }

    @Test
    void whatTheNetworkSaysToNonsenseIsTold() {
        press("put-blank");
        assertTrue(stage.text("oddity").startsWith("A blank page: the network says"));
        press("put-letter");
        assertTrue(stage.text("oddity").startsWith("The letter A: the network"));
        press("put-noise");
        assertTrue(stage.text("oddity").startsWith("Noise: the network"));
        stage.interact(() -> paper.begin(0.5, 0.5, Double.NaN));
        assertEquals("", stage.text("oddity"));
    }
}
