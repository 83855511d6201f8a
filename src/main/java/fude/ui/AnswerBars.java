package fude.ui;

import fude.nn.Prediction;
import fude.text.Texts;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** How probable the network holds each class to be: a row each, name, bar and per cent. */
public final class AnswerBars extends Region {
    private static final double ROW = 20;
    private static final double PERCENT = 52;

    private final Appearance appearance;
    private final Language language;
    private final Canvas canvas = new Canvas();
    private List<String> classNames = List.of();
    private Prediction prediction;

    public AnswerBars(Appearance appearance, Language language) {
        this.appearance = appearance;
        this.language = language;
        getChildren().add(canvas);
        appearance.darkProperty().subscribe(dark -> requestLayout());
        appearance.textScaleProperty().subscribe(scale -> requestLayout());
        language.textsProperty().subscribe(texts -> requestLayout());
    }

    /**
     * @param shown null where there is no answer
     */
    public void show(List<String> names, Prediction shown) {
        classNames = names;
        prediction = shown;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return appearance.scaled(ROW) * Math.max(1, classNames.size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(ROW) * 0.7 * Math.max(1, classNames.size());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        g.setTextBaseline(VPos.CENTER);
        double row = Math.min(appearance.scaled(ROW), getHeight() / Math.max(1, classNames.size()));
        Texts texts = language.texts();
        List<String> names = classNames.stream().map(texts::className).toList();
        double left = Math.min(getWidth() * 0.45, widest(names) + appearance.scaled(9));
        double right = getWidth() - appearance.scaled(PERCENT);
        for (int label = 0; label < names.size(); label++) {
            row(g, names.get(label), label, left, right, (label + 0.5) * row, row);
        }
    }

    private double widest(List<String> names) {
        return names.stream().mapToDouble(name -> appearance.width(name, 12)).max().orElse(0);
    }

    private void row(
            GraphicsContext g,
            String name,
            int label,
            double left,
            double right,
            double middle,
            double row) {
        Palette palette = appearance.palette();
        boolean best = prediction != null && prediction.label() == label;
        Font plain = appearance.font(12);
        g.setFont(best ? Font.font(plain.getFamily(), FontWeight.BOLD, plain.getSize()) : plain);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(best ? palette.text() : palette.quiet());
        g.fillText(name, 1, middle, left - 6);
        double height = Math.round(row * 0.5);
        double top = Math.round(middle - height / 2);
        g.setFill(palette.grid());
        g.fillRoundRect(left, top, right - left, height, 4, 4);
        if (prediction == null) {
            return;
        }
        double share = prediction.probability(label);
        g.setFill(best ? palette.accent() : palette.quiet());
        g.fillRoundRect(
                left, top, Math.max(share > 0.005 ? 2 : 0, share * (right - left)), height, 4, 4);
        g.setFill(best ? palette.text() : palette.quiet());
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(language.texts().roundPercent(share), getWidth() - 1, middle);
    }
}
