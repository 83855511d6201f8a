package fude.ui.inside.drawn;

import fude.data.DataKind;
import fude.ui.inside.ExcitingViewModel;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The network, drawn: the first view of the place Inside. */
public record DrawnFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        DrawnViewModel model =
                new DrawnViewModel(
                        bench.lab(),
                        bench.paper(),
                        bench.selection(),
                        bench.workers().explaining());
        ExcitingViewModel exciting =
                new ExcitingViewModel(bench.lab(), bench.workers().finding(), model.inSight);
        return List.of(
                View.in(
                                Place.INSIDE,
                                "tab.drawn",
                                () ->
                                        new DrawnView(
                                                model,
                                                exciting,
                                                bench.language(),
                                                bench.appearance()))
                        .withSight(model.inSight)
                        .onlyFor(DataKind.IMAGES));
    }
}
