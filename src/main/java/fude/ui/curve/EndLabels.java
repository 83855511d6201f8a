package fude.ui.curve;

import fude.lab.Quantity;
import fude.text.Texts;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** The names of the lines, at their right ends, with their last values; none covers another. */
record EndLabels(Language language, Appearance appearance) {
    private static final double LINE = 15;

    private static final class Label {
        private final Color color;
        private final String name;
        private final String value;
        private double y;

        Label(Color color, String name, String value, double y) {
            this.color = color;
            this.name = name;
            this.value = value;
            this.y = y;
        }
    }

    /** Room for the longest name. */
    double width(CurveModel model) {
        double widest = 0;
        for (Quantity quantity : Quantity.values()) {
            String name = language.get(model.nameKey(quantity));
            widest = Math.max(widest, appearance.width(name, 11));
        }
        return widest + appearance.scaled(14);
    }

    void paint(GraphicsContext g, CurveModel model, Plot plot, double left) {
        List<Label> labels = labels(model, plot);
        spread(labels, plot.top(), plot.bottom());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double bar = appearance.scaled(3);
        for (Label label : labels) {
            g.setFill(label.color);
            double height = appearance.scaled(2 * LINE - 5);
            g.fillRect(left, label.y - height / 2, bar, height);
            g.setFill(appearance.palette().text());
            g.setFont(appearance.font(11));
            g.fillText(label.name, left + 2.5 * bar, label.y - appearance.scaled(6.5));
            g.setFont(appearance.font(12));
            g.fillText(label.value, left + 2.5 * bar, label.y + appearance.scaled(7));
        }
    }

    private List<Label> labels(CurveModel model, Plot plot) {
        List<Label> labels = new ArrayList<>();
        for (Quantity quantity : plot.quantities()) {
            DataSeries series = DataSeries.of(model.curve(), quantity, Resolution.FINE);
            if (series.size() > 0) {
                double last = series.y()[series.size() - 1];
                labels.add(
                        new Label(
                                Lines.color(quantity, appearance.palette()),
                                language.get(model.nameKey(quantity)),
                                value(quantity, last, language.texts()),
                                plot.y(quantity).pixel(last)));
            }
        }
        return labels;
    }

    /** A value as people read it. */
    static String value(Quantity quantity, double value, Texts texts) {
        return quantity == Quantity.MEASURED_ACCURACY ? texts.percent(value) : texts.loss(value);
    }

    /** Moves labels apart, and back within the chart. */
    private void spread(List<Label> labels, double top, double bottom) {
        labels.sort(Comparator.comparingDouble(label -> label.y));
        double room = appearance.scaled(2 * LINE);
        double floor = top + room / 2;
        for (Label label : labels) {
            label.y = Math.max(label.y, floor);
            floor = label.y + room;
        }
        double ceiling = bottom - room / 2;
        for (int i = labels.size() - 1; i >= 0; i--) {
            labels.get(i).y = Math.min(labels.get(i).y, ceiling);
            ceiling = labels.get(i).y - room;
        }
    }
}
