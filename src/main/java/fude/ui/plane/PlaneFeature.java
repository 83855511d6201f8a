package fude.ui.plane;

import fude.data.DataKind;
import fude.ui.controls.Controls;
import fude.ui.state.Changes;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What stands in place of the paper where the data are numbers. */
public final class PlaneFeature implements Feature {
    private final Workbench bench;
    private final PlaneViewModel model;
    private final Region plane;
    private final Region plot;
    private final BooleanProperty tableInSight = new SimpleBooleanProperty();
    private final BooleanProperty errorsInSight = new SimpleBooleanProperty();

    /**
     * @param choose reads the data set of a name
     */
    public PlaneFeature(Workbench bench, Consumer<String> choose) {
        this.bench = bench;
        PointsHand hand =
                new PointsHand(
                        bench.lab(),
                        bench.home().path(),
                        bench.workers().keeping(),
                        choose,
                        bench.news()::set);
        model = new PlaneViewModel(bench.lab(), bench.selection(), hand, bench.workers().reading());
        plane =
                firstFor(
                        DataKind.POINTS,
                        () ->
                                new PlaneView(
                                        model,
                                        bench.language(),
                                        bench.appearance(),
                                        bench.workers().finding(),
                                        choose));
        plot =
                firstFor(
                        DataKind.FUNCTION,
                        () -> new PlotView(model, bench.language(), bench.appearance(), choose));
        Changes.follow(
                () -> model.inSight.set(isShown(plane) || isShown(plot)),
                plane.sceneProperty(),
                plot.sceneProperty());
    }

    /** Made once there are such data. */
    private Region firstFor(DataKind kind, Supplier<Node> make) {
        StackPane place = new StackPane();
        Changes.once(
                bench.lab().kindProperty().map(kind::equals),
                () -> place.getChildren().add(make.get()));
        return place;
    }

    private static boolean isShown(Node view) {
        return view.getScene() != null;
    }

    private void undo(KeyEvent event) {
        if (model.hand.activeProperty().get()) {
            Controls.undoes(event, model.hand::undo, model.hand::redo);
        }
    }

    private Node table() {
        return new PointsTable(
                model,
                bench.language(),
                bench.appearance(),
                bench.workers().finding(),
                tableInSight);
    }

    @Override
    public List<View> views() {
        return List.of(
                View.pane(Slot.RIGHT, "pane.plane", plane)
                        .withTools(PlaneView.tools(model, bench.language()))
                        .withKeys(this::undo)
                        .onlyFor(DataKind.POINTS),
                View.pane(Slot.RIGHT, "pane.plot", plot)
                        .withTools(PlotView.tools(model, bench.language()))
                        .withKeys(this::undo)
                        .onlyFor(DataKind.FUNCTION),
                View.in(Place.DATA, "tab.points", this::table)
                        .withSight(tableInSight)
                        .onlyFor(DataKind.POINTS, DataKind.FUNCTION),
                View.in(
                                Place.MEASURE,
                                "tab.errors",
                                () -> new ErrorsView(model, bench.language(), errorsInSight))
                        .withSight(errorsInSight)
                        .onlyFor(DataKind.FUNCTION));
    }
}
