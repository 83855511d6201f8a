package fude.ui.inside.health;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** Whether the layers learn well, as a view of Inside. */
public record HealthFeature(Workbench bench) implements Feature {
    /** The key of its title. */
    public static final String TITLE = "tab.health";

    @Override
    public List<View> views() {
        HealthViewModel model = new HealthViewModel(bench.lab(), bench.workers().finding());
        return List.of(
                View.in(
                                Place.INSIDE,
                                TITLE,
                                () -> new HealthView(model, bench.language(), bench.appearance()))
                        .withSight(model.inSight));
    }
}
