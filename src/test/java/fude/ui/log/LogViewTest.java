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
import javafx.scene.layout.StackPane;
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
        model.inSight.set(true);
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

    /** As in the window: the lines came before the list had its place. */
    @Test
    void linesThatCameOutOfSightAreSeenToTheirEnd() {
        Lab learning = Locked.learning();
        learning.session().begin(Runs.experiment("epochs", "12"));
        LogViewModel model = new LogViewModel(learning);
        model.inSight.set(true);
        StackPane hidden = new StackPane();
        stage.interact(() -> hidden.getChildren().add(logView(model)));
        stage.show(hidden, 600, 120);
        for (int epoch = 0; epoch < 12; epoch++) {
            stage.interact(() -> learning.session().play(Stretch.EPOCH));
        }
        stage.interact(() -> hidden.getScene().getWindow().setHeight(300));
        ListView<String> list = stage.node("log-lines");
        Bounds last = bounds(list, model.lines().size() - 1);
        assertTrue(last.getMaxY() <= ViewStage.bounds(list).getMaxY() + 1, last.toString());
        stage.interact(() -> hidden.getScene().getWindow().setHeight(600));
        Bounds first = bounds(list, 0);
        assertTrue(first.getMinY() >= ViewStage.bounds(list).getMinY(), first.toString());
    }

    private static Bounds bounds(ListView<String> list, int index) {
        return list.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.getIndex() == index && cell.isVisible())
                .map(ViewStage::bounds)
                .findFirst()
                .orElseThrow();
    }

    private LogView logView(LogViewModel model) {
        return new LogView(model, new Language(Texts.ENGLISH));
    }
}
