package fude.ui.network;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The layers of the network, at the left. */
public record NetworkFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        NetworkView view = new NetworkView(new NetworkViewModel(bench.lab()), bench.language());
        return List.of(
                View.pane(Place.LEFT, "pane.network", view)
                        .withTools(view.tools())
                        .withKeys(view::keyPressed));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.listed("Alt ↑ ↓", "keys.move-layer"));
    }
}
