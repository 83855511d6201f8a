package fude.ui.book;

import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.ui.controls.plot.Hairline;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/** A run's curve, small: its training loss, and the measured accuracy or RMSE. */
final class CurveCell extends RowCell {
    private static final double WIDTH = 54;
    private static final double HEIGHT = 32;

    private final Language language;
    private final Appearance appearance;
    private final Canvas canvas = new Canvas();

    CurveCell(Language language, Appearance appearance) {
        this.language = language;
        this.appearance = appearance;
        setAlignment(Pos.CENTER);
    }

    @Override
    Node show(BookRow row) {
        canvas.setWidth(appearance.scaled(WIDTH));
        canvas.setHeight(appearance.scaled(HEIGHT));
        paint(row.card().curve());
        setAccessibleText(words(row.card().curve()));
        return canvas;
    }

    private String words(LearningCurve curve) {
        int points = curve.points();
        return points == 0
                ? language.get("book.none")
                : language.get(
                        "book.curve",
                        language.texts().loss(curve.trainingLoss(0)),
                        language.texts().loss(curve.trainingLoss(points - 1)));
    }

    private void paint(LearningCurve curve) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Color border = appearance.palette().border();
        Hairline.across(g, border, 0, canvas.getWidth(), canvas.getHeight() - 1);
        int points = curve.points();
        if (points == 0) {
            return;
        }
        double end = Math.max(1e-9, curve.position(points - 1));
        losses(g, curve, end);
        figures(g, curve, end);
    }

    /** No more points than pixels. */
    private void losses(GraphicsContext g, LearningCurve curve, double end) {
        int points = curve.points();
        int step = Math.max(1, points / (int) Math.max(1, canvas.getWidth()));
        double highest = 1e-9;
        for (int i = 0; i < points; i += step) {
            highest = Math.max(highest, curve.trainingLoss(i));
        }
        begin(g, appearance.palette().trainingLoss());
        for (int i = 0; i < points; i += step) {
            line(g, i == 0, curve.position(i) / end, curve.trainingLoss(i) / highest);
        }
        g.stroke();
    }

    /** Accuracies from 0 to 1, or RMSEs up to the largest. */
    private void figures(GraphicsContext g, LearningCurve curve, double end) {
        double largest =
                curve.measurements().stream()
                        .mapToDouble(EpochResult::measuredRmse)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
        begin(g, appearance.palette().measuredAccuracy());
        boolean first = true;
        for (EpochResult epoch : curve.measurements()) {
            double figure =
                    epoch.hasClasses()
                            ? epoch.measuredAccuracy()
                            : epoch.measuredRmse() / Math.max(1e-9, largest);
            if (Double.isFinite(figure)) {
                line(g, first, epoch.epoch() / end, figure);
                first = false;
            }
        }
        g.stroke();
    }

    private void begin(GraphicsContext g, Color color) {
        g.setStroke(color);
        g.setLineWidth(appearance.scaled(1.3));
        g.beginPath();
    }

    /**
     * @param x from 0 to 1
     * @param y the same, upwards
     */
    private void line(GraphicsContext g, boolean first, double x, double y) {
        double px = 1 + x * (canvas.getWidth() - 2);
        double py = 1 + (1 - y) * (canvas.getHeight() - 3);
        if (first) {
            g.moveTo(px, py);
        } else {
            g.lineTo(px, py);
        }
    }
}
