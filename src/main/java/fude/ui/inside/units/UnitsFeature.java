package fude.ui.inside.units;

import fude.data.DataKind;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The network of a small problem, drawn, with weights that can be set by hand. */
public record UnitsFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        UnitsViewModel model = new UnitsViewModel(bench.lab(), bench.workers().explaining());
        return List.of(
                View.in(
                                Place.INSIDE,
                                "tab.units",
                                () -> new UnitsView(model, bench.language(), bench.appearance()))
                        .withSight(model.inSight)
                        .onlyFor(DataKind.POINTS, DataKind.FUNCTION));
    }
}
