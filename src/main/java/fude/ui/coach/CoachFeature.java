package fude.ui.coach;

import fude.lab.session.RunRequest;
import fude.ui.inside.health.HealthFeature;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;

/**
 * The coach's advice, in the window's line.
 *
 * @param running whether the network is learning
 * @param begin begins a run
 */
public record CoachFeature(
        Workbench bench, ObservableBooleanValue running, Consumer<RunRequest> begin)
        implements Feature {

    @Override
    public List<Voice> voices() {
        return new CoachVoice(
                        new CoachViewModel(bench.lab(), running, begin, bench.workers().training()),
                        bench.language(),
                        () -> bench.navigation().open(Place.INSIDE, HealthFeature.TITLE))
                .voices();
    }
}
