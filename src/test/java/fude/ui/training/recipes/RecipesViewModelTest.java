package fude.ui.training.recipes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.RunCard;
import fude.lab.session.RunState;
import fude.lab.time.TimedRuns;
import fude.text.Texts;
import fude.ui.Runs;
import fude.ui.state.Lab;
import fude.ui.state.Locked;
import fude.ui.task.BackgroundTask;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recipes are found by words and set everything in one go. */
class RecipesViewModelTest {
    @TempDir Path folder;

    private final Lab lab = Locked.lab();
    private final BackgroundTask task = new BackgroundTask(Runnable::run);
    private List<RunCard> book = List.of();
    private RecipesViewModel model;

    @BeforeEach
    void begin() {
        DataCatalog catalog = new DataCatalog(folder, folder.resolve("drawings.tsv"));
        model = new RecipesViewModel(lab, catalog, task, () -> book);
        lab.session().begin(Runs.experiment());
    }

    private static Recipe recipe(String name) {
        return Recipe.named(name).orElseThrow();
    }

    private static List<String> found(String words) {
        return RecipesViewModel.found(words, Texts.ENGLISH).values().stream()
                .flatMap(List::stream)
                .map(Recipe::name)
                .toList();
    }

    private void useDigitsAs(String name) {
        DatasetSplit digits = Runs.DIGITS;
        lab.session()
                .begin(Experiment.on(new DatasetSplit(name, digits.training(), digits.test())));
    }

    @Test
    void everyWordMustOccur() {
        assertEquals(Recipe.all().size(), found("").size());
        assertTrue(found("distorted differently").contains("best"));
        assertTrue(found("  DIFFERENTLY　distorted ").contains("best"));
        assertFalse(found("distorted").isEmpty());
        assertEquals(List.of(), found("distorted nowhere-to-be-found"));
    }

    @Test
    void aRecipeSetsEverythingInOneGo() {
        useDigitsAs("mnist");
        model.run(recipe("best"));
        assertNull(task.failureProperty().get());
        Map<String, String> texts = lab.shown().texts();
        assertEquals(recipe("best").settings().get("layers"), texts.get("layers"));
        assertEquals("one-cycle", texts.get("schedule"));
        assertEquals("adamw", texts.get("optimizer"));
        assertFalse(lab.shown().config().augmentation().text().equals("none"));
        assertEquals("mnist", lab.shown().data().name());
    }

    @Test
    void settingsOnlyAreSetAndWaitBeforeTheFirstEpoch() {
        useDigitsAs("mnist");
        RunCard before = lab.cardProperty().get();
        model.set(recipe("optimizers"));
        assertEquals("sgd", lab.shown().texts().get("optimizer"));
        assertEquals(RunState.PREPARING, lab.session().state());
        assertNull(lab.seriesProperty().get());
        assertSame(before, lab.cardProperty().get());
    }

    @Test
    void aRecipeTakesAsLongAsTheRunsOfTheBookTellAndNothingIsSaidBeforeThem() {
        Recipe epochs = recipe("lecture-as-printed");
        assertTrue(model.seconds(epochs, model.speed()).isEmpty());
        book = List.of(TimedRuns.card("mnist", epochs.settings(), 2, 6));
        assertEquals(30, model.seconds(epochs, model.speed()).getAsDouble(), 3);
        double five = model.seconds(recipe("seeds"), model.speed()).getAsDouble();
        assertTrue(five > 30, "five runs: " + five);
    }

    @Test
    void aRecipeWithoutItsDataSaysWhatIsMissing() {
        Experiment before = lab.shown();
        model.run(recipe("quick"));
        assertTrue(Texts.ENGLISH.get(task.failureProperty().get()).contains("mnist"));
        assertSame(before, lab.shown());
    }

    @Test
    void aRecipeOfSeveralRunsBeginsASeries() {
        Recipe several =
                Recipe.all().stream()
                        .filter(recipe -> recipe.variants().size() > 1)
                        .filter(recipe -> recipe.choose(catalog()).dataset() != null)
                        .findFirst()
                        .orElseThrow();
        useDigitsAs(several.choose(catalog()).dataset());
        model.run(several);
        assertEquals(several.variants().size(), lab.seriesProperty().get().members().size());
        assertEquals(
                several.variants().get(0).label(), lab.seriesProperty().get().member().label());
    }

    private DataCatalog catalog() {
        return new DataCatalog(folder, folder.resolve("drawings.tsv"));
    }

    @Test
    void targetsAreShownWhileTheExperimentIsOfTheirRecipe() {
        Recipe printed =
                Recipe.all().stream()
                        .filter(recipe -> !recipe.targets().isEmpty())
                        .findFirst()
                        .orElseThrow();
        useDigitsAs(printed.choose(catalog()).dataset());
        model.run(printed);
        assertEquals(printed.targets(), lab.overlays().targetsProperty().get());
        lab.session().begin(Runs.experiment());
        assertEquals(List.of(), lab.overlays().targetsProperty().get());
    }
}
