package fude.ui.inside.descent;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** Descent, as a view of Inside. */
public record DescentFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        DescentViewModel model = new DescentViewModel(bench.workers().explaining());
        SliceViewModel slice =
                new SliceViewModel(bench.lab(), bench.selection(), bench.workers().finding());
        return List.of(
                View.in(
                                Place.INSIDE,
                                "tab.descent",
                                () ->
                                        new DescentView(
                                                model, slice, bench.language(), bench.appearance()))
                        .withSight(model.inSight));
    }
}
