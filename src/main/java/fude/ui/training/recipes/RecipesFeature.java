package fude.ui.training.recipes;

import fude.lab.RunCard;
import fude.ui.task.BackgroundTask;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Supplier;

/**
 * Recipes for experiments, in a dialog that a button of the header opens.
 *
 * @param task reads the data that a recipe asks for, and reports its failures
 * @param runs what the lab book holds, the newest first
 */
public record RecipesFeature(Workbench bench, BackgroundTask task, Supplier<List<RunCard>> runs)
        implements Feature {

    @Override
    public List<View> views() {
        RecipesViewModel model = new RecipesViewModel(bench.lab(), bench.catalog(), task, runs);
        model.onBegin(this::showCurve);
        RecipesDialog dialog = new RecipesDialog(model, bench.language(), bench.appearance());
        return List.of(View.at(Slot.HEADER_DATA, dialog.button()), View.dialog(dialog));
    }

    /** What a recipe asks is seen on the curve, which the Lab and the book have. */
    private void showCurve() {
        if (bench.navigation().placeProperty().get() != Place.BOOK) {
            bench.navigation().open(Place.LAB);
        }
    }
}
