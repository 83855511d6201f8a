package fude.ui.inside.plots;

import fude.ui.controls.Beside;
import fude.ui.controls.Controls;
import fude.ui.controls.plot.PlotRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A plot with what chooses its functions above, and its numbers beside it or below. */
class PlotPane extends ScrollPane {
    /** From this width on the numbers stand beside the plot. */
    private static final double ROOM_BESIDE = 620;

    private static final double SHARE_BESIDE = 0.42;
    private static final double GAP = 12;

    final Language language;
    final PlotRegion plot;
    private final FlowPane bar = Controls.styled(new FlowPane(), "filter-bar");
    private final VBox numbers = Controls.styled(new VBox(), "plot-numbers");
    private final BorderPane body;
    private final VBox content = Controls.styled(new VBox(), "plot-pane");

    /**
     * @param id of the plot
     */
    PlotPane(String id, Language language, Appearance appearance) {
        this.language = language;
        plot = Controls.named(new PlotRegion(language, appearance), id);
        body = new BorderPane(plot);
        body.setMinWidth(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        numbers.setMinWidth(0);
        content.getChildren().setAll(bar, body);
        Controls.scrolledIfSmall(this, content);
        Changes.follow(() -> arrange(appearance), widthProperty(), appearance.textScaleProperty());
    }

    /** Puts controls above the plot. */
    final void choose(Node... controls) {
        bar.getChildren().setAll(controls);
    }

    /** Puts numbers and words beside the plot. */
    final void tell(Node... words) {
        numbers.getChildren().setAll(words);
    }

    /** Puts something below both. */
    final void addBelow(Node node) {
        content.getChildren().add(node);
    }

    /** A control behind its name. */
    final HBox named(String key, Node control) {
        Label name = Controls.name(language, key);
        name.setLabelFor(control);
        language.explain(control, key + ".explained");
        return Controls.row("named", name, control);
    }

    private void arrange(Appearance appearance) {
        boolean beside = getWidth() >= appearance.scaled(ROOM_BESIDE);
        Beside.put(body, numbers, beside ? Side.RIGHT : Side.BOTTOM, GAP);
        numbers.setPrefWidth(beside ? SHARE_BESIDE * getWidth() : USE_COMPUTED_SIZE);
    }
}
