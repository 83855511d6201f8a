package fude.ui.training.recipes;

import fude.ui.task.BackgroundTask;
import fude.ui.training.transport.TrainingViewModel;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/**
 * Recipes for experiments, in a dialog that a button of the header opens.
 *
 * @param task reads the data that a recipe asks for, and reports its failures
 */
public record RecipesFeature(Workbench bench, TrainingViewModel training, BackgroundTask task)
        implements Feature {

    @Override
    public List<View> views() {
        RecipesViewModel model = new RecipesViewModel(bench.lab(), training, bench.catalog(), task);
        RecipesDialog dialog = new RecipesDialog(model, bench.language(), bench.appearance());
        return List.of(View.at(Slot.HEADER_DATA, dialog.button()), View.dialog(dialog));
    }
}
