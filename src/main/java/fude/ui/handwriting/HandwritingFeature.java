package fude.ui.handwriting;

import fude.ui.workbench.Feature;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** The handwriting generator, in a tab. */
public final class HandwritingFeature implements Feature {
    private final Workbench bench;
    private final HandwritingViewModel model;

    public HandwritingFeature(Workbench bench) {
        this.bench = bench;
        model = new HandwritingViewModel(bench.workers().finding());
    }

    public HandwritingViewModel model() {
        return model;
    }

    @Override
    public List<View> views() {
        return List.of(
                View.tab(
                        "tab.writing",
                        new HandwritingView(
                                model, bench.language(), bench.appearance(), bench.paper()::put)));
    }
}
