package fude.ui.training.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.training.settings.TasksDialog.Task;
import fude.ui.training.transport.TrainingViewModel;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The table of tasks marks what is set, and sets what the data ask for. */
class TasksDialogTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();

    @AfterEach
    void close() {
        stage.stop();
    }

    private void open(String classes) {
        lab.session().begin(Runs.experiment("classes", classes, "loss", "mse"));
        stage.interact(
                () -> {
                    TrainingViewModel model =
                            new TrainingViewModel(lab, new SimpleObjectProperty<>());
                    TasksDialog dialog = new TasksDialog(model, new Language(Texts.ENGLISH));
                    stage.show(new StackPane(dialog.button(), dialog));
                });
        stage.press("tasks");
    }

    @Test
    void theLossThatIsSetIsMarkedAndAnotherIsAButtonAway() {
        open("4,9");
        assertNotNull(stage.node("task-set-numbers"));
        stage.press("task-use-two-classes");
        assertEquals(Loss.BINARY_CROSS_ENTROPY, lab.shown().loss());
    }

    @Test
    void onlyWhatTheDataAskForCanBeSet() {
        assertTrue(Task.TWO_CLASSES.suits(2));
        assertFalse(Task.TWO_CLASSES.suits(10));
        assertTrue(Task.CLASSES.suits(10));
        assertFalse(Task.NUMBERS.suits(10));
        assertTrue(Task.NUMBERS.suits(0));
        assertFalse(Task.CLASSES.suits(0));
    }
}
