package fude.ui.inside.step;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The strip below the views of Inside: one update, and the gradient check. */
public record StepFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        Studio studio = new Studio();
        StepViewModel model =
                new StepViewModel(
                        bench.lab(),
                        bench.paper(),
                        bench.selection(),
                        studio,
                        bench.workers().studying());
        CheckViewModel check = new CheckViewModel(model, studio, bench.workers().studying());
        model.open.set(bench.preferences().atStart().stepOpen());
        bench.preferences().remember(kept -> kept.withStepOpen(model.open.get()), model.open);
        StepStrip strip = new StepStrip(model, check, bench.language(), bench.appearance());
        return List.of(View.below(Place.INSIDE, strip).withSight(model.inSight));
    }
}
