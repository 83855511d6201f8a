package fude.ui.controls.plot;

import fude.text.Texts;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * A surface from above, as filled contour lines, with paths on it and a scale of its heights. A
 * click gives the point that was clicked; the one below the pointer is read.
 */
public final class SurfaceRegion extends PaintedRegion {
    private static final double HEIGHT = 210;
    private static final double LEFT = 46;
    private static final double TOP = 8;
    private static final double BELOW = 34;
    private static final double SCALE = 78;
    private static final double WORDS = 11;

    /** Longer paths show no dot for each step. */
    private static final int MOST_DOTS = 200;

    private final Language language;
    private final ContourPicture picture;
    private final ReadOnlyObjectWrapper<Point2D> pointed = new ReadOnlyObjectWrapper<>();
    private Relief relief;
    private List<Trail> trails = List.of();
    private BiConsumer<Double, Double> chosen = (x, y) -> {};

    public SurfaceRegion(Language language, Appearance appearance) {
        super(appearance, language);
        this.language = language;
        this.picture = new ContourPicture();
        setMinWidth(0);
        setFocusTraversable(true);
        getStyleClass().add("plot");
        setOnMousePressed(this::pressed);
        setOnMouseMoved(event -> pointed.set(place(event)));
        setOnMouseExited(event -> pointed.set(null));
        focusedProperty().subscribe(focused -> repaint());
    }

    /**
     * @param next null for nothing
     */
    public void show(Relief next, List<Trail> paths) {
        relief = next;
        trails = paths;
        repaint();
    }

    /** The point below the pointer, in units of the axes; null for none. */
    public ReadOnlyObjectProperty<Point2D> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** Takes the point that was clicked, in units of the axes. */
    public void setOnChosen(BiConsumer<Double, Double> taker) {
        chosen = taker;
    }

    /** The point below the pointer, on a step of the axes that a pixel can tell; null outside. */
    private Point2D place(MouseEvent event) {
        if (relief == null) {
            return null;
        }
        double x = axisX(getWidth()).value(event.getX());
        double y = axisY(getHeight()).value(event.getY());
        return relief.holds(x, y) ? new Point2D(x, y) : null;
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        Point2D place = place(event);
        if (place != null) {
            chosen.accept(place.getX(), place.getY());
        }
        event.consume();
    }

    /** Where a point lies within this region, in pixels from its top left corner. */
    public Point2D pixel(double x, double y) {
        return new Point2D(axisX(getWidth()).pixel(x), axisY(getHeight()).pixel(y));
    }

    /** To pixels from the left. */
    private Axis axisX(double width) {
        return new Axis(
                relief.lowX(),
                relief.highX(),
                Math.round(appearance.scaled(LEFT)),
                Math.round(width - appearance.scaled(SCALE)));
    }

    /** To pixels from the top. */
    private Axis axisY(double height) {
        return new Axis(
                relief.lowY(),
                relief.highY(),
                Math.round(height - appearance.scaled(BELOW)),
                Math.round(appearance.scaled(TOP)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return appearance.scaled(HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (relief == null) {
            return;
        }
        Axis x = axisX(width);
        Axis y = axisY(height);
        if (x.to() <= x.from() || y.from() <= y.to()) {
            return;
        }
        double[] extremes = relief.extremes();
        WritableImage image =
                picture.of(
                        relief,
                        (int) (x.to() - x.from()),
                        (int) (y.from() - y.to()),
                        appearance.palette());
        g.drawImage(image, x.from(), y.to());
        axes(g, x, y, width);
        if (!Double.isNaN(extremes[0])) {
            scale(g, extremes, x.to() + appearance.scaled(10), y);
        }
        g.save();
        g.beginPath();
        g.rect(x.from(), y.to(), x.to() - x.from(), y.from() - y.to());
        g.clip();
        trails.forEach(trail -> paint(g, trail, x, y));
        g.restore();
        if (isFocused()) {
            paintFocus(g, width, height);
        }
    }

    private void paintFocus(GraphicsContext g, double width, double height) {
        g.setStroke(appearance.palette().accent());
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, width - 1, height - 1);
    }

    private void axes(GraphicsContext g, Axis x, Axis y, double width) {
        double gap = appearance.scaled(4);
        paintFrame(g, x.from() - 1, y.to() - 1, x.to() - x.from() + 2, y.from() - y.to() + 2);
        appearance.prepareText(g, WORDS, TextAlignment.RIGHT, VPos.CENTER);
        g.setFill(appearance.palette().quiet());
        int rows = (int) Math.max(2, Math.min(6, (y.from() - y.to()) / appearance.scaled(34)));
        List<Double> ticks = y.ticks(rows);
        for (double tick : ticks) {
            g.fillText(words(tick, ticks), x.from() - gap, y.pixel(tick));
        }
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        int columns = (int) Math.max(2, Math.min(9, (x.to() - x.from()) / appearance.scaled(60)));
        ticks = x.ticks(columns);
        for (double tick : ticks) {
            g.fillText(words(tick, ticks), x.pixel(tick), y.from() + gap);
        }
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(relief.x(), x.to(), y.from() + gap + appearance.scaled(13));
        g.setTextAlign(TextAlignment.LEFT);
        g.setTextBaseline(VPos.TOP);
        g.fillText(relief.y(), gap / 2, y.to() - gap / 2);
    }

    private String words(double tick, List<Double> ticks) {
        double step = ticks.size() > 1 ? ticks.get(1) - ticks.get(0) : 1;
        return Axis.words(tick, step, language.texts().locale()).replace('-', '−');
    }

    /** The colours of the levels, with the heights of some of them. */
    private void scale(GraphicsContext g, double[] extremes, double left, Axis y) {
        double side = appearance.scaled(12);
        double each = (y.from() - y.to()) / Relief.LEVELS;
        Color[] colors = ContourPicture.colors(appearance.palette());
        int every = each < appearance.scaled(15) ? 2 : 1;
        every = each * every < appearance.scaled(15) ? 4 : every;
        appearance.prepareText(g, WORDS - 1, TextAlignment.LEFT, VPos.CENTER);
        for (int level = 0; level < Relief.LEVELS; level++) {
            g.setFill(colors[level]);
            g.fillRect(left, y.from() - (level + 1) * each, side, each + 0.5);
            if (level % every == 0) {
                g.setFill(appearance.palette().quiet());
                double height = Relief.level(level, extremes);
                double row = Math.min(y.from() - appearance.scaled(5), y.from() - level * each);
                g.fillText(heightWords(height), left + side + appearance.scaled(4), row);
            }
        }
        paintFrame(g, left, y.to(), side, y.from() - y.to());
    }

    private String heightWords(double height) {
        Texts texts = language.texts();
        double size = Math.abs(height);
        return size >= 1e-3 && size < 1e3 ? texts.decimal(height) : texts.figures(height);
    }

    private void paint(GraphicsContext g, Trail trail, Axis x, Axis y) {
        Color color = appearance.palette().line(trail.place());
        Color halo = appearance.palette().surface();
        int points = trail.x().length;
        g.setLineDashes();
        stroke(g, trail, x, y, halo, appearance.scaled(4));
        stroke(g, trail, x, y, color, appearance.scaled(2));
        double small = appearance.scaled(points > MOST_DOTS ? 0 : 2.2);
        for (int i = 0; i < points; i++) {
            boolean isLast = i == points - 1;
            dot(g, x.pixel(trail.x()[i]), y.pixel(trail.y()[i]), color, halo, isLast ? 5 : small);
        }
        if (trail.marked() >= 0 && trail.marked() < points) {
            double radius = appearance.scaled(8);
            double px = x.pixel(trail.x()[trail.marked()]);
            double py = y.pixel(trail.y()[trail.marked()]);
            g.setStroke(appearance.palette().text());
            g.setLineWidth(appearance.scaled(1.5));
            g.strokeOval(px - radius, py - radius, 2 * radius, 2 * radius);
        }
    }

    private void stroke(
            GraphicsContext g, Trail trail, Axis x, Axis y, Color color, double width) {
        g.setStroke(color);
        g.setLineWidth(width);
        double reach = 4 * (x.to() - x.from() + y.from() - y.to());
        boolean open = false;
        g.beginPath();
        for (int i = 0; i < trail.x().length; i++) {
            double px = x.pixel(trail.x()[i]);
            double py = y.pixel(trail.y()[i]);
            boolean isNear = Math.abs(px) < reach && Math.abs(py) < reach;
            if (isNear && open) {
                g.lineTo(px, py);
            } else if (isNear) {
                g.moveTo(px, py);
            }
            open = isNear;
        }
        g.stroke();
    }

    private static void dot(
            GraphicsContext g, double x, double y, Color color, Color halo, double radius) {
        if (!(Math.abs(x) < 1e5 && Math.abs(y) < 1e5) || radius == 0) {
            return;
        }
        if (radius > 3) {
            g.setFill(halo);
            g.fillOval(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2);
        }
        g.setFill(color);
        g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
