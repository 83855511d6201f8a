package fude.ui.coach;

import fude.lab.session.RunRequest;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;

/** The coach's advice, below the curve. */
public final class CoachFeature implements Feature {
    private final CoachView view;

    /**
     * @param running whether the network is learning
     * @param begin begins a run
     */
    public CoachFeature(
            Workbench bench, ObservableBooleanValue running, Consumer<RunRequest> begin) {
        CoachViewModel model =
                new CoachViewModel(bench.lab(), running, begin, bench.workers().training());
        view = new CoachView(model, bench.language());
    }

    @Override
    public List<View> views() {
        return List.of(View.at(Place.BELOW_CURVE, view));
    }
}
