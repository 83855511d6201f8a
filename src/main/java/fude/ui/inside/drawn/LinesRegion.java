package fude.ui.inside.drawn;

import fude.nn.inference.DenseInference;
import fude.ui.controls.PaintedRegion;
import fude.ui.inside.drawn.Sketch.Column;
import fude.ui.look.Appearance;
import fude.ui.state.Selection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * The weights into one column as lines: blue above 0, orange below, the wider the larger. All lines
 * of the unit that is pointed at or opened stand out. Each column has a region of its own, since
 * lines take longest to paint and a moving pen changes those from the picture alone.
 */
final class LinesRegion extends PaintedRegion {
    private static final double NARROW = 0.6;
    private static final double WIDE = 4.5;
    private static final double FAINT = 0.18;
    private static final double PLAIN = 0.62;

    /** Lines from the picture to the unit that stands out. */
    private static final int FROM_PICTURE = 120;

    private final int column;
    private Sketch sketch = Sketch.NOTHING;
    private List<Line> lines = List.of();
    private DrawnLayout layout;
    private Selection.Unit outstanding;
    private Selection.Weight weight;

    LinesRegion(Appearance appearance, int column) {
        super(appearance);
        this.column = column;
        setMouseTransparent(true);
    }

    /**
     * @param unit whose lines stand out; null for none
     * @param chosen the weight that is looked at; null for none
     */
    void show(Sketch next, DrawnLayout where, Selection.Unit unit, Selection.Weight chosen) {
        List<Line> now = next.lines().stream().filter(line -> line.layer() == column).toList();
        boolean touched = unit != null && (unit.layer() == column || unit.layer() == column - 1);
        boolean same =
                now.equals(lines)
                        && sameUnits(next)
                        && where == layout
                        && Objects.equals(unit, outstanding)
                        && Objects.equals(chosen, weight)
                        && (!touched || next.predictor() == sketch.predictor() && sameImage(next));
        sketch = next;
        lines = now;
        layout = where;
        outstanding = unit;
        weight = chosen;
        if (!same) {
            repaint();
        }
    }

    /** Whether the units at both ends are those of before. */
    private boolean sameUnits(Sketch next) {
        boolean same = next.columns().size() == sketch.columns().size();
        int end = Math.min(column + 1, sketch.columns().size());
        for (int c = Math.max(0, column - 1); same && c < end; c++) {
            same = Arrays.equals(next.columns().get(c).shown(), sketch.columns().get(c).shown());
        }
        return same;
    }

    /** Lines from the picture begin where it has ink. */
    private boolean sameImage(Sketch next) {
        return column > 0 || Arrays.equals(next.image(), sketch.image());
    }

    /** From column to column, and as far beyond as half of a wide line. */
    @Override
    protected Rectangle2D canvasArea() {
        if (sketch.isEmpty() || layout == null) {
            return Rectangle2D.EMPTY;
        }
        double beyond = Math.ceil(appearance.scaled(WIDE));
        double left = column == 0 ? layout.picture().getMaxX() : layout.x(column - 1);
        return new Rectangle2D(
                left - beyond,
                0,
                Math.max(0, layout.x(column) - left + 2 * beyond),
                Math.max(0, getHeight()));
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (sketch.isEmpty() || layout == null) {
            return;
        }
        g.save();
        g.translate(-canvasArea().getMinX(), 0);
        if (sketch.columns().get(column).widest() == 0) {
            joined(g, sketch.columns().get(column));
        }
        double strength = outstanding == null ? 1 : FAINT * 2;
        lines.forEach(line -> paint(g, line, strength));
        if (outstanding != null && outstanding.layer() == column) {
            into(g, outstanding);
        }
        if (outstanding != null && outstanding.layer() == column - 1) {
            outOf(g, outstanding);
        }
        if (weight != null && weight.from() >= 0 && weight.to().layer() == column) {
            chosen(g);
        }
        g.restore();
    }

    /** A layer without weights hands each number on. */
    private void joined(GraphicsContext g, Column column) {
        g.setGlobalAlpha(1);
        g.setStroke(appearance.palette().border());
        g.setLineWidth(1);
        for (int unit : column.shown()) {
            if (layout.shows(column.layer(), unit, unit)) {
                line(g, column.layer(), unit, unit);
            }
        }
    }

    private void into(GraphicsContext g, Selection.Unit unit) {
        DenseInference dense = sketch.predictor().dense(unit.layer()).orElse(null);
        if (dense == null || unit.number() >= dense.units()) {
            return;
        }
        int[] to = {unit.number()};
        if (unit.layer() == 0) {
            int[] from = Lines.inked(sketch.image(), dense.inputs());
            Lines.largest(0, dense, from, to, FROM_PICTURE).forEach(line -> paint(g, line, 1));
            return;
        }
        int[] from = sketch.columns().get(unit.layer() - 1).shown();
        Lines.largest(unit.layer(), dense, from, to, from.length)
                .forEach(line -> paint(g, line, 1));
    }

    private void outOf(GraphicsContext g, Selection.Unit unit) {
        int[] from = {unit.number()};
        int[] to = sketch.columns().get(column).shown();
        sketch.predictor()
                .dense(column)
                .ifPresent(
                        dense ->
                                Lines.largest(column, dense, from, to, to.length)
                                        .forEach(line -> paint(g, line, 1)));
    }

    private void paint(GraphicsContext g, Line line, double strength) {
        if (!layout.shows(line.layer(), line.from(), line.to())) {
            return;
        }
        double widest = sketch.columns().get(line.layer()).widest();
        double share = Math.min(1, Math.abs(line.weight()) / widest);
        Color color =
                line.weight() < 0
                        ? appearance.palette().wrong()
                        : appearance.palette().trainingLoss();
        g.setGlobalAlpha(strength * (FAINT + PLAIN * share));
        g.setStroke(color);
        g.setLineWidth(appearance.scaled(NARROW + (WIDE - NARROW) * share));
        line(g, line.layer(), line.from(), line.to());
    }

    private void chosen(GraphicsContext g) {
        if (!layout.shows(column, weight.from(), weight.to().number())) {
            return;
        }
        g.setGlobalAlpha(1);
        g.setStroke(appearance.palette().text());
        g.setLineWidth(appearance.scaled(2));
        line(g, column, weight.from(), weight.to().number());
    }

    private void line(GraphicsContext g, int layer, int from, int to) {
        Point2D start = layout.start(layer, from);
        Point2D end = layout.end(layer, to);
        g.strokeLine(start.getX(), start.getY(), end.getX(), end.getY());
    }

    /** The weight whose line runs through a point; null for none. */
    Selection.Weight weightAt(double px, double py) {
        if (layout == null) {
            return null;
        }
        Line nearest = null;
        double reach = appearance.scaled(4);
        for (Line line : lines) {
            double distance = distance(line, px, py);
            if (distance <= reach) {
                reach = distance;
                nearest = line;
            }
        }
        return nearest == null
                ? null
                : new Selection.Weight(
                        nearest.from(), new Selection.Unit(nearest.layer(), nearest.to()));
    }

    private double distance(Line line, double px, double py) {
        if (!layout.shows(line.layer(), line.from(), line.to())) {
            return Double.MAX_VALUE;
        }
        Point2D a = layout.start(line.layer(), line.from());
        Point2D b = layout.end(line.layer(), line.to());
        Point2D along = b.subtract(a);
        Point2D to = new Point2D(px, py).subtract(a);
        double length = along.dotProduct(along);
        double at = length == 0 ? 0 : Math.max(0, Math.min(1, to.dotProduct(along) / length));
        return to.subtract(along.multiply(at)).magnitude();
    }
}
