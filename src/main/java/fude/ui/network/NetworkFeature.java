package fude.ui.network;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The layers of the network, at the left; and the question whether a change is to begin anew. */
public final class NetworkFeature implements Feature {
    private final Workbench bench;
    private final NetworkViewModel model;

    /**
     * @param plots where its cards lead to
     */
    public NetworkFeature(Workbench bench, PlotLinks plots) {
        this.bench = bench;
        model = new NetworkViewModel(bench.lab(), plots);
    }

    @Override
    public List<View> views() {
        NetworkView view = new NetworkView(model, bench.language());
        return List.of(
                View.pane(Slot.LEFT, "pane.network", view)
                        .withTools(view.tools())
                        .withKeys(view::keyPressed),
                View.at(
                        Slot.SPINE,
                        new NetworkSpine(bench.lab().shownProperty(), bench.language())));
    }

    @Override
    public List<Voice> voices() {
        return List.of(
                Voice.of(
                        Voice.Rank.QUESTION,
                        new ProposalQuestion(model, bench.language()).remark()));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.listed("Alt ↑ ↓", "keys.move-layer"));
    }
}
