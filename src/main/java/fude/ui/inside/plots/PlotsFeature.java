package fude.ui.inside.plots;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;

/** Plots of activations and losses, as a view of Inside; cards of the network open them. */
public final class PlotsFeature implements Feature {
    /** The key of its title. */
    private static final String TITLE = "tab.plots";

    private final Workbench bench;
    private final PlotsViewModel model;

    public PlotsFeature(Workbench bench) {
        this.bench = bench;
        model =
                new PlotsViewModel(
                        bench.lab(),
                        bench.paper(),
                        bench.selection(),
                        bench.workers().explaining());
    }

    @Override
    public List<View> views() {
        return List.of(
                View.in(
                                Place.INSIDE,
                                TITLE,
                                () -> new PlotsView(model, bench.language(), bench.appearance()))
                        .withSight(model.inSight));
    }

    /** Opens the activation of a layer of the network as it is shown. */
    public void open(int layer, Activation activation) {
        model.open(layer, activation);
        bench.navigation().open(Place.INSIDE, TITLE);
    }

    /** Opens a loss. */
    public void open(Loss loss) {
        model.open(loss);
        bench.navigation().open(Place.INSIDE, TITLE);
    }
}
