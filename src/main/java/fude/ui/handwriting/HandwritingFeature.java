package fude.ui.handwriting;

import fude.data.DataKind;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The handwriting generator, as a view of a place. */
public record HandwritingFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        return List.of(
                View.in(
                                Place.DATA,
                                "tab.writing",
                                () ->
                                        new HandwritingView(
                                                new HandwritingViewModel(bench.workers().finding()),
                                                bench.language(),
                                                bench.appearance(),
                                                bench.paper()::put))
                        .onlyFor(DataKind.IMAGES));
    }
}
