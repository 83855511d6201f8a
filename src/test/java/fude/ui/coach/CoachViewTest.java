package fude.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.lab.Experiment;
import fude.lab.session.RunRequest;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coach's card below a chart, beside a run whose learning rate is too high. */
class CoachViewTest {
    private static final Experiment TOO_FAST = Runs.experiment("learning-rate", "1", "epochs", "2");
    private static final TrainingSnapshot COLLAPSED = Runs.trained(TOO_FAST);

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final List<RunRequest> begun = new ArrayList<>();
    private final Language language = new Language(Texts.ENGLISH);
    private final Region chart = new Region();
    private final VBox pane = new VBox(chart);

    @BeforeEach
    void open() {
        VBox.setVgrow(chart, Priority.ALWAYS);
        stage.interact(
                () -> {
                    CoachViewModel model =
                            new CoachViewModel(
                                    lab, new SimpleBooleanProperty(), begun::add, work -> {});
                    pane.getChildren().add(new CoachView(model, language));
                    lab.session().begin(TOO_FAST);
                    Locked.choose(lab, TOO_FAST.chosenData());
                });
        stage.show(pane, 700, 380);
        assertFalse(stage.isShown("coach"), "nothing has been learned");
        show("a");
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void show(String id) {
        stage.interact(() -> Runs.show(lab, Runs.card(id, null, TOO_FAST, COLLAPSED), COLLAPSED));
        stage.until("the coach", () -> stage.isShown("coach"));
    }

    private void fold() {
        stage.interact(stage.<Button>node("coach-fold")::fire);
    }

    private double height() {
        return stage.<Region>node("coach").getHeight();
    }

    @Test
    void foldedItIsALineAndTheChartIsHigher() {
        double card = height();
        double above = chart.getHeight();
        fold();
        stage.until("a line", () -> height() < 0.7 * card);
        assertFalse(stage.isShown("coach-reason"));
        assertFalse(stage.isShown("coach-try"));
        assertTrue(stage.isShown("coach-symptom"));
        assertTrue(chart.getHeight() > above);
        fold();
        assertTrue(stage.isShown("coach-reason"));
    }

    @Test
    void itStaysFoldedForAnotherRun() {
        fold();
        stage.interact(() -> Runs.begin(lab, TOO_FAST));
        assertFalse(stage.isShown("coach"));
        show("b");
        assertFalse(stage.isShown("coach-reason"));
    }

    @Test
    void inALowPaneItIsALineThatCanStillBeFollowed() {
        assertTrue(stage.isShown("coach-reason"));
        stage.interact(() -> pane.setMaxHeight(250));
        stage.until("a line", () -> !stage.isShown("coach-reason"));
        assertFalse(stage.isShown("coach-not-now"));
        assertTrue(stage.isShown("coach-try"));
    }

    @Test
    void largerTextMakesTheSamePaneALowOne() {
        stage.interact(() -> pane.setStyle("-fx-font-size: 20px;"));
        stage.until("a line", () -> !stage.isShown("coach-reason"));
        assertTrue(stage.isShown("coach-try"));
    }

    @Test
    void itIsReadOutInTheLanguageOfTheMoment() {
        Node words = stage.node("coach-words");
        assertTrue(words.isFocusTraversable());
        assertTrue(words.getAccessibleText().startsWith("The coach says: The training loss"));
        stage.interact(() -> language.choose(Texts.JAPANESE));
        assertTrue(words.getAccessibleText().startsWith("コーチから"));
    }

    @Test
    void itIsReachedAndFollowedByKeys() {
        stage.interact(stage.<Node>node("coach-words")::requestFocus);
        stage.robot().push(KeyCode.TAB);
        assertTrue(stage.node("coach-try").isFocused());
        stage.robot().push(KeyCode.SPACE);
        assertEquals(0.001, begun.get(0).experiment().config().learningRate());
    }

    @Test
    void notNowPutsItAway() {
        stage.interact(stage.<Button>node("coach-not-now")::fire);
        assertFalse(stage.isShown("coach"));
    }
}
