package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Overlays;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the lines are: a piece of each and its name; and a button that takes away what may go. Once
 * the run has lines of its own, their names stand at their ends; the row stays, so that the chart
 * does not move.
 */
final class Legend extends FlowPane {
    private static final double SAMPLE = 26;

    private final Language language;
    private final Appearance appearance;
    private final Runnable showRunAlone;

    /** What there is to be named. */
    private record Kinds(
            boolean begun,
            boolean hasClasses,
            boolean validating,
            String ghost,
            boolean printed,
            int repetitions,
            List<Overlays.Companion> companions,
            boolean compares) {
        static Kinds of(CurveModel model) {
            return new Kinds(
                    model.curve().points() > 0,
                    model.hasClasses(),
                    model.validating(),
                    model.ghost() == null ? "" : model.ghost().name(),
                    !model.targets().isEmpty(),
                    model.repetitions().size(),
                    model.companions(),
                    model.compares());
        }
    }

    /**
     * @param showRunAlone takes away what earlier runs left in the chart
     */
    Legend(
            ObservableValue<CurveModel> model,
            Language language,
            Appearance appearance,
            Runnable showRunAlone) {
        this.language = language;
        this.appearance = appearance;
        this.showRunAlone = showRunAlone;
        getStyleClass().add("legend");
        ObservableValue<Kinds> kinds = model.map(Kinds::of);
        Changes.follow(
                () -> fill(model.getValue(), kinds.getValue()), kinds, appearance.darkProperty());
    }

    private void fill(CurveModel model, Kinds kinds) {
        Palette palette = appearance.palette();
        getChildren().clear();
        if (!kinds.begun()) {
            getChildren()
                    .addAll(
                            own(model, Quantity.TRAINING_LOSS),
                            own(model, Quantity.MEASURED_LOSS, 6.0, 4.0),
                            own(model, model.besideLoss()));
            if (model.hasClasses()) {
                Pane dotted = line(palette.quiet(), 1.2, 1.5, 4.0);
                getChildren().add(name(null, dotted, "curve.chance-line"));
            }
        }
        boolean repeated = kinds.repetitions() > 1;
        if (kinds.printed()) {
            Rectangle mark = new Rectangle(SAMPLE / 2 - 4, 1, 8, 8);
            mark.setRotate(45);
            mark.setFill(palette.measuredAccuracy());
            mark.setStroke(palette.text());
            getChildren().add(name("legend-printed", new Pane(mark), "curve.printed"));
        }
        if (!kinds.ghost().isEmpty()) {
            getChildren().add(ghost(kinds.ghost()));
        }
        if (repeated) {
            getChildren().add(range(kinds.repetitions()));
        }
        for (Overlays.Companion companion : kinds.companions()) {
            Label label = Controls.styled(new Label(companion.name()), Styles.CAPTION);
            label.setGraphic(line(palette.run(companion.color()), companion.pinned() ? 2.4 : 1.4));
            getChildren().add(label);
        }
        if (!kinds.ghost().isEmpty() || repeated || kinds.compares()) {
            getChildren()
                    .add(
                            new Buttons(language)
                                    .icon(
                                            "show-run-alone",
                                            Feather.X,
                                            "curve.show-run-alone",
                                            showRunAlone));
        }
    }

    private Label own(CurveModel model, Quantity quantity, Double... dashes) {
        Color color = Lines.color(quantity, appearance.palette());
        Pane sample = line(color, 2.5, dashes);
        if (quantity == model.besideLoss()) {
            sample.getChildren().add(new Circle(SAMPLE / 2, 5, 3.5, color));
        }
        return name(null, sample, model.nameKey(quantity));
    }

    private Label ghost(String words) {
        Label label = Controls.styled(new Label(words), Styles.CAPTION);
        label.setId("legend-ghost");
        label.setGraphic(line(appearance.palette().quiet(), 1));
        return language.explain(label, "curve.ghost.explained");
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
        Label label = Controls.line(id, language.text(key, arguments), Styles.CAPTION);
        label.setGraphic(sample);
        return language.explain(label, key + ".explained", arguments);
    }

    private static Pane line(Color color, double width, Double... dashes) {
        Line line = new Line(0, 5, SAMPLE, 5);
        line.setStroke(color);
        line.setStrokeWidth(width);
        line.getStrokeDashArray().setAll(dashes);
        return new Pane(line);
    }
}
