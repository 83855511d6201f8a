package fude.ui.curve;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Overlays;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** The names of what lies beside the current run, and a button that takes away what may go. */
record OtherLines(Language language, Appearance appearance, Runnable showRunAlone) {
    private static final double SAMPLE = 26;

    /** What there is to be named. */
    record Kinds(
            boolean ghost, int repetitions, List<Overlays.Companion> companions, boolean compares) {

        static Kinds of(CurveModel model) {
            return new Kinds(
                    model.ghost() != null,
                    model.repetitions().size(),
                    model.companions(),
                    model.compares());
        }
    }

    List<Node> of(Kinds kinds) {
        List<Node> names = new ArrayList<>();
        boolean repeated = kinds.repetitions() > 1;
        if (kinds.ghost()) {
            names.add(name("legend-ghost", line(appearance.palette().quiet(), 1), "curve.ghost"));
        }
        if (repeated) {
            names.add(range(kinds.repetitions()));
        }
        for (Overlays.Companion companion : kinds.companions()) {
            Label label = new Label(companion.name());
            Color color = appearance.palette().run(companion.color());
            label.setGraphic(line(color, companion.pinned() ? 2.4 : 1.4));
            label.getStyleClass().add(Styles.CAPTION);
            names.add(label);
        }
        if (kinds.ghost() || repeated || kinds.compares()) {
            Buttons buttons = new Buttons(language);
            names.add(
                    buttons.icon(
                            "show-run-alone", Feather.X, "curve.show-run-alone", showRunAlone));
        }
        return names;
    }

    private Label range(int runs) {
        Rectangle veil = new Rectangle(0, 0, SAMPLE, 10);
        veil.setFill(appearance.palette().measuredAccuracy());
        veil.setOpacity(0.25);
        Pane sample = line(appearance.palette().measuredAccuracy(), 1.4);
        sample.getChildren().add(0, veil);
        return name("legend-range", sample, "curve.range", runs);
    }

    private Label name(String id, Pane sample, String key, Object... arguments) {
        Label label = Controls.named(language.label(new Label(), key, arguments), id);
        label.setGraphic(sample);
        label.getStyleClass().add(Styles.CAPTION);
        return language.explain(label, key + ".explained", arguments);
    }

    private static Pane line(Color color, double width) {
        Line line = new Line(0, 5, SAMPLE, 5);
        line.setStroke(color);
        line.setStrokeWidth(width);
        return new Pane(line);
    }
}
