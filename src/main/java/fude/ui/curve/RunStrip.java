package fude.ui.curve;

import fude.lab.Quantity;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.TrainingSnapshot;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import fude.ui.state.Lab;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** The run in a strip: its three curves small, each with what the last finished epoch came to. */
final class RunStrip extends PaintedRegion {
    private static final double HEIGHT = 34;
    private static final double WORDS = 11;
    private static final double FIGURE = 15;
    private static final double MARGIN = 16;
    private static final double GAP = 8;
    private static final double LONGEST = 180;

    private final Lab lab;
    private final Language language;

    RunStrip(Lab lab, ObservableValue<String> words, Language language, Appearance appearance) {
        super(appearance, language);
        this.lab = lab;
        this.language = language;
        setId("run-strip");
        Changes.of(this::repaint, lab.snapshotProperty(), lab.dataProperty());
        accessibleTextProperty().bind(words);
    }

    @Override
    protected double computePrefHeight(double width) {
        return appearance.scaled(HEIGHT);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        TrainingSnapshot snapshot = lab.snapshot();
        if (snapshot == null) {
            return;
        }
        LearningCurve curve = snapshot.curve().withFewerMeasurements((int) (2 * LONGEST));
        List<Quantity> quantities = Quantity.of(lab.experimentProperty().get().kind().hasClasses());
        double share = (width - 2 * MARGIN) / quantities.size();
        for (Quantity quantity : quantities) {
            double left = MARGIN + quantities.indexOf(quantity) * share;
            String name = language.get(CurveModel.nameKey(quantity, lab.isValidating()));
            one(g, curve, quantity, name, left, share - appearance.scaled(GAP), height);
        }
    }

    private void one(
            GraphicsContext g,
            LearningCurve curve,
            Quantity quantity,
            String name,
            double left,
            double width,
            double height) {
        Color color = Lines.color(quantity, appearance.palette());
        double bar = appearance.scaled(3);
        g.setFill(color);
        g.fillRect(left, 0, bar, height);
        double text = left + 2.5 * bar;
        appearance.prepareText(g, WORDS, TextAlignment.LEFT, VPos.CENTER);
        g.setFill(appearance.palette().quiet());
        g.fillText(name, text, height * 0.22, width);
        String value = value(curve, quantity, language.texts());
        g.setFont(appearance.bold(FIGURE));
        g.setFill(appearance.palette().text());
        g.fillText(value, text, height * 0.7, width);
        double words =
                Math.max(appearance.width(name, WORDS), appearance.width("100.00 %", FIGURE));
        double from = text + words + appearance.scaled(GAP);
        double to = Math.min(left + width, from + appearance.scaled(LONGEST));
        if (to - from > appearance.scaled(GAP)) {
            line(g, DataSeries.of(curve, quantity, Resolution.EPOCH), color, from, to, height);
        }
    }

    /** What the last finished epoch came to; before there is one the training loss has none. */
    static String value(LearningCurve curve, Quantity quantity, Texts texts) {
        List<EpochResult> measured = curve.measurements();
        double last =
                measured.isEmpty() ? Double.NaN : quantity.of(measured.get(measured.size() - 1));
        return Double.isNaN(last) ? "–" : quantity.words(last, texts);
    }

    private void line(
            GraphicsContext g,
            DataSeries series,
            Color color,
            double from,
            double to,
            double height) {
        double[] x = series.x();
        double[] y = series.y();
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double value : y) {
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        if (x.length < 2 || high <= low) {
            return;
        }
        g.setStroke(color);
        g.setLineWidth(appearance.scaled(1.5));
        g.setLineDashes();
        g.beginPath();
        boolean drawing = false;
        for (int i = 0; i < x.length; i++) {
            if (Double.isFinite(y[i])) {
                double px = from + (to - from) * (x[i] - x[0]) / (x[x.length - 1] - x[0]);
                double py = 2 + (height - 4) * (high - y[i]) / (high - low);
                if (drawing) {
                    g.lineTo(px, py);
                } else {
                    g.moveTo(px, py);
                }
                drawing = true;
            }
        }
        g.stroke();
    }
}
