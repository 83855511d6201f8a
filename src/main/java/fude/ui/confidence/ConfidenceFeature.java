package fude.ui.confidence;

import fude.data.DataKind;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** How far the network's confidence can be trusted, as a view of a place. */
public record ConfidenceFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        ConfidenceViewModel model =
                new ConfidenceViewModel(bench.lab(), bench.paper(), bench.workers().finding());
        return List.of(
                View.in(
                                Place.MEASURE,
                                "tab.confidence",
                                () ->
                                        new ConfidenceView(
                                                model, bench.language(), bench.appearance()))
                        .onlyFor(DataKind.IMAGES, DataKind.POINTS));
    }
}
