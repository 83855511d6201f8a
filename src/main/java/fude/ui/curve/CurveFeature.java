package fude.ui.curve;

import fude.ui.controls.Buttons;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** The learning curve, in the middle. */
public final class CurveFeature implements Feature {
    private final Workbench bench;
    private final ObservableValue<String> words;
    private final CurveView view;

    /**
     * @param plannedEpochs where the chart ends at the right
     * @param words what the run has come to, for a screen reader
     */
    public CurveFeature(
            Workbench bench, ObservableIntegerValue plannedEpochs, ObservableValue<String> words) {
        this.bench = bench;
        this.words = words;
        view =
                new CurveView(
                        bench.lab(), plannedEpochs, words, bench.language(), bench.appearance());
    }

    @Override
    public List<View> views() {
        return List.of(
                View.pane(Slot.CURVE, "pane.curve", view).withTools(tools()),
                View.at(
                        Slot.STRIP,
                        new RunStrip(bench.lab(), words, bench.language(), bench.appearance())));
    }

    private List<Node> tools() {
        Buttons buttons = new Buttons(bench.language());
        List<Node> tools = new ArrayList<>(view.tools());
        tools.add(buttons.icon("chart-table", Feather.DOWNLOAD, "chart.table", this::saveTable));
        tools.add(buttons.icon("chart-picture", Feather.IMAGE, "chart.picture", this::savePicture));
        return tools;
    }

    private void saveTable() {
        bench.export().table("chart.table", view.table(), "curve");
    }

    private void savePicture() {
        bench.export().picture("chart.picture", view.picture(), "curve");
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.listed("+ − 0", "keys.zoom"), Shortcut.listed("← →", "keys.read"));
    }
}
