package fude.ui.dataset.hundred;

import fude.data.DataKind;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** A hundred measured images by chance, as a view of a place. */
public record HundredFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        HundredViewModel model = new HundredViewModel(bench.lab());
        return List.of(
                View.in(
                                Place.MEASURE,
                                "tab.hundred",
                                () -> new HundredView(model, bench.language(), bench.appearance()))
                        .withSight(model.inSight)
                        .onlyFor(DataKind.IMAGES));
    }
}
