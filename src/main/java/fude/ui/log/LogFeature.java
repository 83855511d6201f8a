package fude.ui.log;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The lines that the terminal prints of a run, as a view of a place. */
public record LogFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        LogViewModel model = new LogViewModel(bench.lab());
        return List.of(
                View.in(Place.BOOK, "tab.log", () -> new LogView(model, bench.language()))
                        .withSight(model.inSight));
    }
}
