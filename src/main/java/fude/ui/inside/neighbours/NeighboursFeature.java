package fude.ui.inside.neighbours;

import fude.data.DataKind;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The training images nearest to the paper's, as a view of Inside. */
public record NeighboursFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        NeighboursViewModel model =
                new NeighboursViewModel(
                        bench.lab(), bench.paper(), bench.selection(), bench.workers().finding());
        return List.of(
                View.in(
                                Place.INSIDE,
                                "tab.neighbours",
                                () ->
                                        new NeighboursView(
                                                model, bench.language(), bench.appearance()))
                        .withSight(model.inSight)
                        .onlyFor(DataKind.IMAGES));
    }
}
