package fude.ui.coach;

import fude.lab.session.RunRequest;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;

/**
 * The coach's advice, below the curve.
 *
 * @param running whether the network is learning
 * @param begin begins a run
 */
public record CoachFeature(
        Workbench bench, ObservableBooleanValue running, Consumer<RunRequest> begin)
        implements Feature {

    @Override
    public List<View> views() {
        CoachViewModel model =
                new CoachViewModel(bench.lab(), running, begin, bench.workers().training());
        return List.of(View.at(Place.BELOW_CURVE, new CoachView(model, bench.language())));
    }
}
