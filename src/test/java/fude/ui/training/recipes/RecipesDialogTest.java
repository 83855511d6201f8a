package fude.ui.training.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.session.RunState;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.ViewStage;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.task.BackgroundTask;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dialog of the recipes, by keys. */
class RecipesDialogTest {
    @TempDir Path folder;

    private final ViewStage stage = new ViewStage();
    private final Lab lab = Locked.lab();
    private RecipesDialog dialog;

    @BeforeEach
    void open() {
        DataCatalog data = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        DatasetSplit digits = Runs.DIGITS;
        stage.interact(
                () -> {
                    RecipesViewModel model =
                            new RecipesViewModel(
                                    lab, data, new BackgroundTask(Runnable::run), List::of);
                    lab.session()
                            .begin(
                                    Experiment.on(
                                            new DatasetSplit(
                                                    "mnist", digits.training(), digits.test())));
                    dialog =
                            new RecipesDialog(model, new Language(Texts.ENGLISH), new Appearance());
                    stage.show(new StackPane(dialog.button(), dialog));
                });
        stage.press("recipes");
    }

    @AfterEach
    void close() {
        stage.stop();
    }

    @Test
    void aRecipeIsFoundByWordsAndBegunByEnter() {
        assertTrue(stage.node("recipe-search").isFocused());
        stage.robot().write("distorted differently").push(KeyCode.DOWN);
        assertTrue(stage.node("recipe-best").isFocused());
        stage.robot().push(KeyCode.UP);
        assertTrue(stage.node("recipe-search").isFocused());
        stage.robot().push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertFalse(dialog.isVisible());
        assertEquals("adamw", lab.shown().texts().get("optimizer"));
    }

    @Test
    void settingsOnlySetsARecipeAndStartsNothing() {
        stage.robot().write("distorted differently in");
        stage.press("set-best");
        assertFalse(dialog.isVisible());
        assertEquals("adamw", lab.shown().texts().get("optimizer"));
        assertEquals(RunState.PREPARING, lab.session().state());
    }

    @Test
    void tabGoesFromTheSearchThroughACardWithBothWaysToTheNext() {
        stage.robot().write("distorted differently").push(KeyCode.TAB);
        for (String next : List.of("begin-best", "set-best")) {
            stage.robot().push(KeyCode.TAB);
            assertTrue(stage.node(next).isFocused(), next);
        }
        stage.robot().push(KeyCode.ENTER);
        assertFalse(dialog.isVisible());
        assertEquals(RunState.PREPARING, lab.session().state());
    }
}
