package fude.ui.inside.health;

import fude.training.study.GradientNoise;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** For each size of a batch a bar as long as the mean cosine, and a whisker from low to high. */
final class NoiseChart extends PaintedRegion {
    private static final double ROW = 20;
    private static final double NAMES = 74;
    private static final double VALUES = 52;
    private static final double WORDS = 11;

    private final Language language;
    private List<GradientNoise.Cosines> found = List.of();

    NoiseChart(Language language, Appearance appearance) {
        super(appearance, language);
        this.language = language;
        setId("health-noise-chart");
    }

    void show(List<GradientNoise.Cosines> next) {
        found = next;
        requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(ROW) * GradientNoise.BATCHES.size();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        double left = appearance.scaled(NAMES);
        double right = width - appearance.scaled(VALUES);
        double row = appearance.scaled(ROW);
        for (int i = 0; i < found.size(); i++) {
            one(g, found.get(i), left, right, i * row, row);
        }
    }

    private void one(
            GraphicsContext g,
            GradientNoise.Cosines cosines,
            double left,
            double right,
            double top,
            double row) {
        double middle = top + row / 2;
        appearance.prepareText(g, WORDS, TextAlignment.LEFT, VPos.CENTER);
        g.setFill(appearance.palette().text());
        g.fillText(language.get("health.noise.batch", cosines.batch()), 0, middle, left - 4);
        double gap = appearance.scaled(4);
        if (!Double.isFinite(cosines.mean())) {
            g.fillText("–", right + gap, middle);
            return;
        }
        g.setFill(appearance.palette().grid());
        g.fillRect(left, top + gap, right - left, row - 2 * gap);
        double wide = right - left;
        g.setFill(appearance.palette().accent());
        g.fillRect(left, top + gap, wide * share(cosines.mean()), row - 2 * gap);
        g.setStroke(appearance.palette().text());
        g.setLineWidth(appearance.scaled(1.5));
        g.strokeLine(
                left + wide * share(cosines.low()),
                middle,
                left + wide * share(cosines.high()),
                middle);
        g.setFill(appearance.palette().text());
        g.fillText(language.texts().decimal(cosines.mean()), right + gap, middle);
    }

    /** What points backwards is drawn as if it said nothing. */
    private static double share(double cosine) {
        return Math.max(0, Math.min(1, cosine));
    }
}
