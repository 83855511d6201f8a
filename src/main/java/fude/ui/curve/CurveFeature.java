package fude.ui.curve;

import fude.ui.controls.Controls;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The learning curve, in the middle. */
public final class CurveFeature implements Feature {
    private final Workbench bench;
    private final CurveView view;

    /**
     * @param plannedEpochs where the chart ends at the right
     */
    public CurveFeature(Workbench bench, ObservableIntegerValue plannedEpochs) {
        this.bench = bench;
        view = new CurveView(bench.lab(), plannedEpochs, bench.language(), bench.appearance());
    }

    @Override
    public List<View> views() {
        return List.of(View.pane(Place.CURVE, "pane.curve", view).withTools(tools()));
    }

    private List<Node> tools() {
        List<Node> tools = new ArrayList<>(view.tools());
        tools.add(
                Controls.iconButton(
                        bench.language(),
                        "chart-table",
                        Feather.DOWNLOAD,
                        "chart.table",
                        () -> bench.export().table("chart.table", view.table(), "curve")));
        tools.add(
                Controls.iconButton(
                        bench.language(),
                        "chart-picture",
                        Feather.IMAGE,
                        "chart.picture",
                        () -> bench.export().picture("chart.picture", view.picture(), "curve")));
        return tools;
    }
}
