package fude.ui.training;

import fude.data.DatasetSplit;
import fude.lab.Experiment;
import fude.lab.Recipe;
import fude.lab.Setting;
import fude.text.Message;
import fude.text.ReportedException;
import fude.ui.Errand;
import fude.ui.Lab;
import java.util.List;
import java.util.Optional;

/** The settings that can be had in one go. */
public final class RecipesViewModel {
    private final Lab lab;
    private final KnownData data;
    private final Errand errand;

    public RecipesViewModel(Lab lab, KnownData data, Errand errand) {
        this.lab = lab;
        this.data = data;
        this.errand = errand;
        lab.experimentProperty().subscribe(this::showTargets);
    }

    /** What the course text prints goes on the chart, while the experiment is of its recipe. */
    private void showTargets(Experiment experiment) {
        lab.overlays()
                .targetsProperty()
                .set(
                        Optional.ofNullable(experiment)
                                .flatMap(Recipe::of)
                                .map(Recipe::targets)
                                .orElse(List.of()));
    }

    public List<Recipe> recipes() {
        return Recipe.all();
    }

    /**
     * Proposes everything that a recipe sets, and its data set where it names one. What it makes do
     * with instead is said where failures are.
     */
    public void choose(Recipe recipe) {
        if (lab.shown() == null) {
            return;
        }
        DatasetSplit inUse = lab.shown().data();
        errand.run(() -> found(recipe, inUse), this::propose);
    }

    private record Found(Experiment experiment, Message note) {}

    private Found found(Recipe recipe, DatasetSplit inUse) throws ReportedException {
        Recipe.Choice choice = recipe.choose(data.catalog());
        DatasetSplit of = choice.dataset() == null ? inUse : data.named(choice.dataset(), inUse);
        return new Found(Setting.apply(recipe.settings(), Experiment.on(of)), choice.note());
    }

    private void propose(Found found) {
        lab.propose(e -> found.experiment());
        if (found.note() != null) {
            errand.failed(new ReportedException(found.note()));
        }
    }
}
