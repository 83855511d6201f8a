package fude.ui.controls;

import fude.nn.Prediction;
import fude.text.Texts;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * How probable the network holds each class to be: a row each, name, bar and per cent, in two
 * columns where height is short. A new answer repaints those rows alone that look different, since
 * it comes with every move of the pen.
 */
public final class AnswerBars extends PaintedRegion {
    private static final double ROW = 20;
    private static final double PERCENT = 52;
    private static final double TEXT = 12;

    /** The share of its height that a row keeps; lower ones stand in two columns. */
    private static final double LEAST = 0.7;

    /** Between two columns. */
    private static final double GAP = 14;

    /** More would be too long to be read out. */
    private static final int TOLD = 3;

    private final Language language;
    private List<String> classNames = List.of();
    private Prediction prediction;

    /** How the rows are placed and what is painted in them. */
    private List<String> words = List.of();

    private int rows;
    private double row;
    private double column;
    private double gap;
    private double left;
    private Font plain;
    private Font bold;
    private List<Look> painted = List.of();

    /**
     * How a row looks.
     *
     * @param percent empty where there is no answer
     * @param length of the bar, in half pixels
     */
    private record Look(boolean best, String percent, long length) {}

    public AnswerBars(Appearance appearance, Language language) {
        super(appearance, language);
        this.language = language;
    }

    /**
     * @param shown null where there is no answer
     */
    public void show(List<String> names, Prediction shown) {
        prediction = shown;
        tell(names);
        if (names.equals(classNames) && names.size() == painted.size()) {
            paintChangedRows();
        } else {
            classNames = names;
            painted = List.of();
            requestLayout();
        }
    }

    /** The most probable classes, for a screen reader. */
    private void tell(List<String> names) {
        Texts texts = language.texts();
        Prediction told = prediction;
        if (told == null) {
            setAccessibleText(texts.get("bars.none"));
            return;
        }
        List<String> most =
                IntStream.range(0, Math.min(told.classes(), names.size()))
                        .boxed()
                        .sorted(Comparator.comparing(label -> -told.probability(label)))
                        .limit(TOLD)
                        .map(label -> words(texts, names, label))
                        .toList();
        setAccessibleText(texts.get("bars.words", most));
    }

    private String words(Texts texts, List<String> names, int label) {
        String share = texts.roundPercent(prediction.probability(label));
        return texts.get("bars.class", texts.className(names.get(label)), share);
    }

    @Override
    protected double computePrefHeight(double width) {
        return appearance.scaled(ROW) * Math.max(1, classNames.size());
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(ROW) * LEAST * inTwoColumns(Math.max(1, classNames.size()));
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        Texts texts = language.texts();
        words = classNames.stream().map(texts::className).toList();
        int all = Math.max(1, words.size());
        boolean low = height < LEAST * appearance.scaled(ROW) * all;
        rows = low ? inTwoColumns(all) : all;
        row = Math.min(appearance.scaled(ROW), height / rows);
        gap = appearance.scaled(low ? GAP : 0);
        column = low ? (width - gap) / 2 : width;
        left = Math.min(column * 0.45, widest(words) + appearance.scaled(9));
        plain = appearance.font(TEXT);
        bold = appearance.bold(TEXT);
        painted = List.of();
        tell(classNames);
        paintChangedRows();
    }

    private static int inTwoColumns(int classes) {
        return (classes + 1) / 2;
    }

    private double widest(List<String> names) {
        return names.stream().mapToDouble(name -> appearance.width(name, TEXT)).max().orElse(0);
    }

    private void paintChangedRows() {
        List<Look> now = new ArrayList<>();
        for (int label = 0; label < words.size(); label++) {
            Look look = look(label);
            if (painted.isEmpty() || !look.equals(painted.get(label))) {
                row(label, look);
            }
            now.add(look);
        }
        painted = now;
    }

    private Look look(int label) {
        if (prediction == null) {
            return new Look(false, "", 0);
        }
        double share = prediction.probability(label);
        double length = Math.max(share > 0.005 ? 2 : 0, share * (right() - left));
        return new Look(
                prediction.label() == label,
                language.texts().roundPercent(share),
                Math.round(2 * length));
    }

    private double right() {
        return column - appearance.scaled(PERCENT);
    }

    private void row(int label, Look look) {
        GraphicsContext g = graphics();
        Palette palette = appearance.palette();
        double from = label / rows * (column + gap);
        double middle = (label % rows + 0.5) * row;
        g.clearRect(from, label % rows * row, column, row);
        g.setTextBaseline(VPos.CENTER);
        g.setFont(look.best() ? bold : plain);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFill(look.best() ? palette.text() : palette.quiet());
        g.fillText(words.get(label), from + 1, middle, left - 6);
        double height = Math.round(row * 0.5);
        double top = Math.round(middle - height / 2);
        g.setFill(palette.grid());
        g.fillRoundRect(from + left, top, right() - left, height, 4, 4);
        g.setFill(look.best() ? palette.accent() : palette.quiet());
        g.fillRoundRect(from + left, top, look.length() / 2.0, height, 4, 4);
        g.setFill(look.best() ? palette.text() : palette.quiet());
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(look.percent(), from + column - 1, middle);
    }
}
