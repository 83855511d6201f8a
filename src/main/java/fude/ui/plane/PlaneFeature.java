package fude.ui.plane;

import fude.data.DataKind;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What stands in place of the paper where the data are numbers. */
public final class PlaneFeature implements Feature {
    private final Language language;
    private final PlaneViewModel model;
    private final PlaneView plane;
    private final PlotView plot;
    private final PointsTable table;

    /**
     * @param choose reads the data set of a name
     */
    public PlaneFeature(Workbench bench, Consumer<String> choose) {
        language = bench.language();
        PointsHand hand =
                new PointsHand(
                        bench.lab(),
                        bench.home().points(),
                        bench.workers().keeping(),
                        choose,
                        bench.news()::set);
        model = new PlaneViewModel(bench.lab(), bench.selection(), hand, bench.workers().reading());
        plane =
                new PlaneView(
                        model,
                        bench.language(),
                        bench.appearance(),
                        bench.workers().finding(),
                        choose);
        plot = new PlotView(model, bench.language(), bench.appearance(), choose);
        table =
                new PointsTable(
                        model, bench.language(), bench.appearance(), bench.workers().finding());
        Changes.follow(
                () -> model.inSight.set(isShown(plane) || isShown(plot)),
                plane.sceneProperty(),
                plot.sceneProperty());
    }

    private static boolean isShown(Node view) {
        return view.getScene() != null;
    }

    @Override
    public List<View> views() {
        return List.of(
                View.pane(Slot.RIGHT, "pane.plane", plane)
                        .withTools(plane.tools())
                        .withKeys(plane::keyPressed)
                        .onlyFor(DataKind.POINTS),
                View.pane(Slot.RIGHT, "pane.plot", plot)
                        .withTools(plot.tools())
                        .onlyFor(DataKind.FUNCTION),
                View.in(Place.DATA, "tab.points", () -> table)
                        .withSight(table.inSight)
                        .onlyFor(DataKind.POINTS, DataKind.FUNCTION),
                View.in(Place.MEASURE, "tab.errors", () -> new ErrorsView(model, language))
                        .onlyFor(DataKind.FUNCTION));
    }
}
