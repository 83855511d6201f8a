package fude.ui.inside.weights;

import fude.data.DataKind;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The weights as pictures: a view of the place Inside. */
public record WeightsFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        WeightsViewModel model =
                new WeightsViewModel(
                        bench.lab(),
                        bench.paper(),
                        bench.selection(),
                        bench.appearance(),
                        bench.workers().explaining());
        ExcitingViewModel exciting =
                new ExcitingViewModel(bench.lab(), bench.workers().finding(), model.inSight);
        return List.of(
                View.in(
                                Place.INSIDE,
                                "tab.weights",
                                () ->
                                        new WeightsView(
                                                model,
                                                exciting,
                                                bench.language(),
                                                bench.appearance()))
                        .withSight(model.inSight)
                        .onlyFor(DataKind.IMAGES));
    }
}
