package fude.ui.inside.perceptron;

import fude.text.formula.Signs;
import fude.training.perceptron.StepUnit;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Units with their weights, drawn with the numbers of one row: inputs on the left, layer by layer,
 * what comes out on the right. Blue weights are above 0, orange ones below; what is 0 in this row
 * is faint.
 */
final class UnitsDrawing extends PaintedRegion {
    private static final double INPUT = 13;
    private static final double UNIT = 24;
    private static final double WORDS = 12;
    private static final double FAINT = 0.35;

    /** Where on an edge its number stands, from its beginning. */
    private static final double NUMBER_AT = 0.36;

    private List<Integer> x = List.of();
    private List<List<StepUnit>> layers = List.of();
    private GraphicsContext g;
    private double width;
    private double height;

    UnitsDrawing(Appearance appearance) {
        super(appearance);
        setMinSize(0, 0);
    }

    /** Shows layers of units, the last of one unit, and what they answer to a row. */
    void show(List<Integer> row, List<List<StepUnit>> units) {
        x = row;
        layers = units;
        repaint();
    }

    private double columnX(int column) {
        double left = appearance.scaled(INPUT + 24);
        double right = width - appearance.scaled(UNIT + 60);
        return left + column * (right - left) / layers.size();
    }

    private double rowY(int of, int number) {
        double top = appearance.scaled(UNIT + 18);
        double bottom = height - appearance.scaled(UNIT + 18);
        return of == 1 ? (top + bottom) / 2 : top + number * (bottom - top) / (of - 1);
    }

    @Override
    protected void paint(GraphicsContext graphics, double wide, double high) {
        g = graphics;
        width = wide;
        height = high;
        List<Integer> values = x;
        for (int column = 0; column < layers.size(); column++) {
            List<StepUnit> units = layers.get(column);
            for (int to = 0; to < units.size(); to++) {
                edges(column, values, units.get(to), rowY(units.size(), to));
            }
            List<Integer> from = values;
            values = units.stream().map(unit -> unit.answer(from)).toList();
        }
        values = x;
        for (int i = 0; i < x.size(); i++) {
            input(i);
        }
        for (int column = 0; column < layers.size(); column++) {
            List<Integer> from = values;
            List<StepUnit> units = layers.get(column);
            for (int i = 0; i < units.size(); i++) {
                unit(column, i, units.get(i), from);
            }
            values = units.stream().map(unit -> unit.answer(from)).toList();
        }
    }

    private void edges(int column, List<Integer> values, StepUnit unit, double toY) {
        double from = columnX(column);
        double to = columnX(column + 1);
        for (int i = 0; i < values.size(); i++) {
            double weight = unit.weights().get(i);
            double fromY = rowY(values.size(), i);
            g.setStroke(faint(sign(weight), values.get(i) == 1));
            g.setLineWidth(appearance.scaled(1 + 2.5 * Math.min(1, Math.abs(weight))));
            g.strokeLine(from, fromY, to, toY);
        }
        for (int i = 0; i < values.size(); i++) {
            double fromY = rowY(values.size(), i);
            number(
                    Symbols.number(unit.weights().get(i)),
                    from + NUMBER_AT * (to - from),
                    fromY + NUMBER_AT * (toY - fromY),
                    faint(sign(unit.weights().get(i)), values.get(i) == 1));
        }
    }

    private Color sign(double weight) {
        return weight == 0
                ? appearance.palette().quiet()
                : weight > 0 ? appearance.palette().line(0) : appearance.palette().line(1);
    }

    private static Color faint(Color color, boolean counts) {
        return counts ? color : color.deriveColor(0, 1, 1, FAINT);
    }

    /** On a patch of the pane, so that it is legible on its edge. */
    private void number(String words, double middleX, double middleY, Color color) {
        double wide = appearance.width(words, WORDS) + appearance.scaled(6);
        double high = appearance.scaled(WORDS + 4);
        g.setFill(appearance.palette().surface());
        g.fillRoundRect(middleX - wide / 2, middleY - high / 2, wide, high, 6, 6);
        g.setStroke(color);
        g.setLineWidth(1);
        g.strokeRoundRect(middleX - wide / 2, middleY - high / 2, wide, high, 6, 6);
        words(words, middleX, middleY, TextAlignment.CENTER);
    }

    private void words(String words, double atX, double atY, TextAlignment align) {
        appearance.prepareText(g, WORDS, align, VPos.CENTER);
        g.setStroke(appearance.palette().surface());
        g.setLineWidth(3);
        g.strokeText(words, atX, atY);
        g.setFill(appearance.palette().text());
        g.fillText(words, atX, atY);
    }

    private void input(int number) {
        double y = rowY(x.size(), number);
        int value = x.get(number);
        circle(columnX(0), y, appearance.scaled(INPUT), value, String.valueOf(value));
        words(
                Signs.indexed("x", number + 1),
                columnX(0) - appearance.scaled(INPUT + 4),
                y,
                TextAlignment.RIGHT);
    }

    private void unit(int column, int number, StepUnit unit, List<Integer> from) {
        double middle = columnX(column + 1);
        double y = rowY(layers.get(column).size(), number);
        double radius = appearance.scaled(UNIT);
        int answer = unit.answer(from);
        boolean last = column == layers.size() - 1;
        String name = last ? "" : Symbols.hidden(number + 1) + " = ";
        circle(middle, y, radius, answer, name + answer);
        words(
                "Σ = " + Symbols.number(unit.sum(from)),
                middle,
                y - radius - appearance.scaled(10),
                TextAlignment.CENTER);
        words(
                "θ = " + Symbols.number(unit.threshold()),
                middle,
                y + radius + appearance.scaled(10),
                TextAlignment.CENTER);
        if (last) {
            g.setStroke(appearance.palette().text());
            g.setLineWidth(appearance.scaled(1.5));
            double end = middle + radius + appearance.scaled(12);
            g.strokeLine(middle + radius, y, end, y);
            words("y = " + answer, end + 3, y, TextAlignment.LEFT);
        }
    }

    /** Full for 1, empty for 0. */
    private void circle(double middleX, double middleY, double radius, int value, String name) {
        Color blue = appearance.palette().line(0);
        g.setFill(value == 1 ? blue : appearance.palette().surface());
        g.fillOval(middleX - radius, middleY - radius, 2 * radius, 2 * radius);
        g.setStroke(value == 1 ? blue : appearance.palette().quiet());
        g.setLineWidth(appearance.scaled(1.5));
        g.strokeOval(middleX - radius, middleY - radius, 2 * radius, 2 * radius);
        appearance.prepareText(g, WORDS, TextAlignment.CENTER, VPos.CENTER);
        g.setFill(value == 1 ? appearance.palette().legibleOn(blue) : appearance.palette().text());
        g.fillText(name, middleX, middleY);
    }
}
