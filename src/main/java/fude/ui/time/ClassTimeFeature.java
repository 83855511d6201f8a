package fude.ui.time;

import fude.lab.RunCard;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Supplier;

/**
 * What fits into the time that is left.
 *
 * @param runs what the lab book holds, the newest first
 */
public record ClassTimeFeature(Workbench bench, Supplier<List<RunCard>> runs) implements Feature {

    @Override
    public List<View> views() {
        ClassTimeViewModel model = new ClassTimeViewModel(bench.lab(), runs);
        return List.of(
                View.in(Place.BOOK, "tab.time", () -> new ClassTimeView(model, bench.language()))
                        .withSight(model.inSight));
    }
}
