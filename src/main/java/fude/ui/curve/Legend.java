package fude.ui.curve;

import fude.lab.Quantity;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

/** What the lines are: a piece of each, and its name, which explains itself. */
final class Legend extends FlowPane {
    private static final double SAMPLE = 26;

    private final ObservableValue<CurveModel> model;
    private final Language language;
    private final Appearance appearance;

    /**
     * @param showRunAlone takes away what earlier runs left in the chart
     */
    Legend(
            ObservableValue<CurveModel> model,
            Language language,
            Appearance appearance,
            Runnable showRunAlone) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        getStyleClass().add("legend");
        getChildren()
                .addAll(
                        entry(Quantity.TRAINING_LOSS),
                        entry(Quantity.MEASURED_LOSS, 6.0, 4.0),
                        entry(Quantity.MEASURED_ACCURACY),
                        entry(m -> "curve.chance-line", Palette::quiet, 1.2, false, 1.5, 4.0));
        int own = getChildren().size();
        OtherLines others = new OtherLines(language, appearance, showRunAlone);
        ObservableValue<OtherLines.Kinds> kinds = model.map(OtherLines.Kinds::of);
        Changes.follow(
                () -> {
                    getChildren().remove(own, getChildren().size());
                    getChildren().addAll(others.of(kinds.getValue()));
                },
                kinds,
                appearance.darkProperty());
    }

    private Label entry(Quantity quantity, Double... dashes) {
        boolean marker = quantity == Quantity.MEASURED_ACCURACY;
        return entry(m -> m.nameKey(quantity), p -> Lines.color(quantity, p), 2.5, marker, dashes);
    }

    private Label entry(
            Function<CurveModel, String> key,
            Function<Palette, Color> color,
            double width,
            boolean marker,
            Double... dashes) {
        Line line = new Line(0, 5, SAMPLE, 5);
        line.setStrokeWidth(width);
        line.getStrokeDashArray().setAll(dashes);
        Circle dot = new Circle(SAMPLE / 2, 5, marker ? 3.5 : 0);
        appearance
                .darkProperty()
                .subscribe(dark -> line.setStroke(color.apply(appearance.palette())));
        dot.fillProperty().bind(line.strokeProperty());
        Pane sample = new Pane(line, dot);
        Label label = new Label();
        label.textProperty().bind(language.text(model, m -> language.get(key.apply(m))));
        label.setGraphic(sample);
        label.getStyleClass().add(Styles.CAPTION);
        return language.explain(
                label, language.text(model, m -> language.get(key.apply(m) + ".explained")));
    }
}
