package fude.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.text.Texts;
import fude.training.Trainer.Stretch;
import fude.ui.Learned;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The lines are copied, the selected ones or all. */
class LogViewTest {
    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();

    @AfterEach
    void close() {
        stage.stop();
    }

    private String copied() {
        String[] text = new String[1];
        stage.interact(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @Test
    void theButtonCopiesAllLinesOrTheSelectedOnes() {
        Learned.begin(lab);
        LogViewModel model = new LogViewModel(lab);
        LogView[] view = new LogView[1];
        stage.interact(() -> view[0] = new LogView(model, new Language(Texts.ENGLISH)));
        stage.show(view[0], 600, 200);
        assertTrue(stage.node("log-copy").isDisabled());
        stage.interact(() -> Learned.learn(lab));
        stage.press("log-copy");
        assertEquals(LogViewModel.text(model.lines()), copied());
        stage.interact(
                () -> stage.<ListView<String>>node("log-lines").getSelectionModel().select(0));
        stage.press("log-copy");
        assertEquals(model.lines().get(0) + "\n", copied());
    }

    /** The lines come while the view is out of sight, and the type was smaller then. */
    @Test
    void linesThatCameOutOfSightFillTheListFromItsTop() {
        Lab learning = Locked.learning();
        learning.session().begin(Runs.experiment("epochs", "4"));
        LogViewModel model = new LogViewModel(learning);
        LogView[] view = new LogView[1];
        stage.interact(() -> view[0] = new LogView(model, new Language(Texts.ENGLISH)));
        stage.show(view[0], 600, 90);
        for (int epoch = 0; epoch < 4; epoch++) {
            stage.interact(() -> learning.session().play(Stretch.EPOCH));
        }
        stage.interact(() -> view[0].getScene().getWindow().setHeight(300));
        assertEquals(5, model.lines().size());
        ListView<String> list = stage.node("log-lines");
        Bounds first =
                list.lookupAll(".list-cell").stream()
                        .map(cell -> (ListCell<?>) cell)
                        .filter(cell -> cell.getIndex() == 0 && cell.isVisible())
                        .map(ViewStage::bounds)
                        .findFirst()
                        .orElseThrow();
        assertTrue(first.getMinY() >= ViewStage.bounds(list).getMinY(), first.toString());
    }
}
