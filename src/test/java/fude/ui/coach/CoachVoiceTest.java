package fude.ui.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.session.RunRequest;
import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.workbench.Voice;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coach's words in the window's line, beside a run whose learning rate is too high. */
class CoachVoiceTest {
    private static final Experiment TOO_FAST = Runs.experiment("learning-rate", "1", "epochs", "2");
    private static final TrainingSnapshot COLLAPSED = Runs.trained(TOO_FAST);

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private final List<RunRequest> begun = new ArrayList<>();
    private final Language language = new Language(Texts.ENGLISH);
    private final VBox pane = new VBox();
    private Voice advice;
    private int looked;

    @BeforeEach
    void open() {
        stage.interact(
                () -> {
                    CoachViewModel model =
                            new CoachViewModel(
                                    lab, new SimpleBooleanProperty(), begun::add, work -> {});
                    advice = new CoachVoice(model, language, () -> looked++).voices().get(0);
                    pane.getChildren().addAll(advice.remark(), advice.details().orElseThrow());
                    lab.session().begin(TOO_FAST);
                    Locked.choose(lab, (DatasetSplit) TOO_FAST.chosenData());
                });
        stage.show(pane, 700, 380);
        assertFalse(advice.remark().speaks().get(), "nothing has been learned");
        show("a");
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    private void show(String id) {
        stage.interact(() -> Runs.show(lab, Runs.card(id, null, TOO_FAST, COLLAPSED), COLLAPSED));
        stage.until("the coach", () -> advice.remark().speaks().get());
    }

    @Test
    void itIsReadOutInTheLanguageOfTheMoment() {
        Node words = stage.node("coach-symptom");
        assertTrue(words.isFocusTraversable());
        assertTrue(words.getAccessibleText().startsWith("The coach says: The training loss"));
        stage.interact(() -> language.choose(Texts.JAPANESE));
        assertTrue(words.getAccessibleText().startsWith("コーチから"));
    }

    @Test
    void itIsReachedAndFollowedByKeys() {
        stage.interact(stage.<Node>node("coach-symptom")::requestFocus);
        stage.robot().push(KeyCode.TAB);
        assertTrue(stage.node("coach-try").isFocused());
        stage.robot().push(KeyCode.SPACE);
        assertEquals(0.001, begun.get(0).experiment().config().learningRate());
    }

    @Test
    void whatTheLayersShowThemselvesIsOneClickAway() {
        assertFalse(stage.isShown("coach-look"), "a rate that is too high is seen in the curve");
        String layers = "dense 50 sigmoid, ".repeat(15) + "dense 50 sigmoid";
        Experiment deep = Runs.experiment("layers", layers, "epochs", "12");
        TrainingSnapshot stuck = Runs.trained(deep);
        stage.interact(
                () -> {
                    lab.session().begin(deep);
                    Locked.choose(lab, (DatasetSplit) deep.chosenData());
                    Runs.show(lab, Runs.card("b", null, deep, stuck), stuck);
                });
        stage.until("the button", () -> stage.isShown("coach-look"));
        stage.press("coach-look");
        assertEquals(1, looked);
    }

    @Test
    void notNowPutsItAway() {
        stage.interact(stage.<Button>node("coach-not-now")::fire);
        assertFalse(advice.remark().speaks().get());
    }
}
