package fude.ui.explain;

import fude.data.DataKind;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** What the network sees and why it answers so, in two views; worked out only while in sight. */
public record ExplainFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        SeenViewModel seen =
                new SeenViewModel(bench.lab(), bench.paper(), bench.workers().explaining());
        WhyViewModel why =
                new WhyViewModel(bench.lab(), bench.paper(), bench.workers().explaining());
        return List.of(
                View.in(
                                Place.INSIDE,
                                "tab.seen",
                                () -> new SeenView(seen, bench.language(), bench.appearance()))
                        .withSight(seen.inSight)
                        .onlyFor(DataKind.IMAGES),
                View.in(
                                Place.INSIDE,
                                "tab.why",
                                () -> new WhyView(why, bench.language(), bench.appearance()))
                        .withSight(why.inSight)
                        .onlyFor(DataKind.IMAGES));
    }
}
