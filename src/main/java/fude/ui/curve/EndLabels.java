package fude.ui.curve;

import fude.lab.Quantity;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * The names of the lines, at their right ends, with their values; none covers another. Large stands
 * what the last finished epoch came to, which the lab book has too; small, what the training loss
 * has come to since.
 */
record EndLabels(Language language, Appearance appearance) {
    private static final double WORDS = 11;
    private static final double FIGURE = 15;
    private static final double SMALL = 10;
    private static final double LEADING = 1.25;
    private static final double GAP = 5;

    /** A line of a label. */
    record Row(String words, double size) {}

    private static final class Label {
        private final Color color;
        private final List<Row> rows;
        private double y;

        Label(Color color, List<Row> rows, double y) {
            this.color = color;
            this.rows = rows;
            this.y = y;
        }
    }

    /** Room for the longest name, whatever the values. */
    double width(CurveModel model) {
        double widest =
                Math.max(
                        appearance.width(language.get("curve.latest-batches", "0.0000"), SMALL),
                        appearance.width(language.get("curve.mean-after", 100), SMALL));
        for (Quantity quantity : model.quantities()) {
            String name = language.get(model.nameKey(quantity));
            widest = Math.max(widest, appearance.width(name, WORDS));
        }
        return widest + appearance.scaled(14);
    }

    void paint(GraphicsContext g, CurveModel model, Plot plot, double left) {
        List<Label> labels = labels(model, plot, Integer.MAX_VALUE);
        for (int rows = 3; rows > 0 && height(labels) > plot.bottom() - plot.top(); rows--) {
            labels = labels(model, plot, rows);
        }
        spread(labels, plot.top(), plot.bottom());
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.CENTER);
        double bar = appearance.scaled(3);
        double widest = width(model) - appearance.scaled(4) - 2.5 * bar;
        for (Label label : labels) {
            double y = label.y - height(label) / 2 + appearance.scaled(GAP) / 2;
            g.setFill(label.color);
            g.fillRect(left, y, bar, height(label) - appearance.scaled(GAP));
            g.setFill(appearance.palette().text());
            for (Row row : label.rows) {
                double height = height(row);
                g.setFont(appearance.font(row.size()));
                g.fillText(row.words(), left + 2.5 * bar, y + height / 2, widest);
                y += height;
            }
        }
    }

    /**
     * @param most rows of each
     */
    private List<Label> labels(CurveModel model, Plot plot, int most) {
        List<Label> labels = new ArrayList<>();
        for (Quantity quantity : plot.quantities()) {
            double last = last(model.curve(), quantity);
            if (!Double.isNaN(last)) {
                labels.add(
                        new Label(
                                Lines.color(quantity, appearance.palette()),
                                most(rows(model, quantity), most),
                                plot.y(quantity).pixel(last)));
            }
        }
        return labels;
    }

    /** Where there is room for one row alone, it has the name and the figure. */
    static List<Row> most(List<Row> rows, int most) {
        return most == 1 && rows.size() > 1
                ? List.of(new Row(rows.get(0).words() + " " + rows.get(1).words(), SMALL))
                : rows.stream().limit(most).toList();
    }

    /** Where a line has come to; NaN before its first point. */
    private static double last(LearningCurve curve, Quantity quantity) {
        int points = curve.points();
        List<EpochResult> measured = curve.measurements();
        if (quantity == Quantity.TRAINING_LOSS) {
            return points == 0 ? Double.NaN : curve.trainingLoss(points - 1);
        }
        return measured.isEmpty() ? Double.NaN : quantity.of(measured.get(measured.size() - 1));
    }

    /** The name, what the last finished epoch came to, and what has come since. */
    List<Row> rows(CurveModel model, Quantity quantity) {
        Texts texts = language.texts();
        Row name = new Row(texts.get(model.nameKey(quantity)), WORDS);
        List<EpochResult> measured = model.curve().measurements();
        int epoch = model.curve().lastEpoch();
        boolean training = quantity == Quantity.TRAINING_LOSS;
        List<Row> rows = new ArrayList<>(List.of(name));
        if (epoch >= (training ? 1 : 0)) {
            String key = training ? "curve.mean-after" : "curve.after";
            double value = quantity.of(measured.get(measured.size() - 1));
            rows.add(new Row(quantity.words(value, texts), FIGURE));
            rows.add(
                    new Row(
                            epoch == 0 ? texts.get("curve.before-learning") : texts.get(key, epoch),
                            SMALL));
        }
        int points = model.curve().points();
        if (training && points > 0) {
            String latest = texts.loss(model.curve().trainingLoss(points - 1));
            rows.add(new Row(texts.get("curve.latest-batches", latest), SMALL));
        }
        return rows;
    }

    private double height(Row row) {
        return appearance.scaled(row.size() * LEADING);
    }

    private double height(Label label) {
        return appearance.scaled(GAP) + label.rows.stream().mapToDouble(this::height).sum();
    }

    private double height(List<Label> labels) {
        return labels.stream().mapToDouble(this::height).sum();
    }

    /** Moves labels apart, and back within the chart. */
    private void spread(List<Label> labels, double top, double bottom) {
        labels.sort(Comparator.comparingDouble(label -> label.y));
        double floor = top;
        for (Label label : labels) {
            label.y = Math.max(label.y, floor + height(label) / 2);
            floor = label.y + height(label) / 2;
        }
        double ceiling = bottom;
        for (int i = labels.size() - 1; i >= 0; i--) {
            Label label = labels.get(i);
            label.y = Math.min(label.y, ceiling - height(label) / 2);
            ceiling = label.y - height(label) / 2;
        }
    }
}
