package fude.ui.inside.perceptron;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** Truth tables and units with a threshold, as a view of Inside. */
public record PerceptronFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        PerceptronViewModel model = new PerceptronViewModel();
        return List.of(
                View.in(
                        Place.INSIDE,
                        "tab.perceptron",
                        () -> new PerceptronView(model, bench.language(), bench.appearance())));
    }
}
