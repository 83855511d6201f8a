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

    /** Heights beyond these are told by their powers of ten. */
    private static final double LONG = 1e5;

    private static final double MOST_DIGITS = 1e-4;

    private final Language language;
    private final ContourPicture picture;
    private final ReadOnlyObjectWrapper<Point2D> pointed = new ReadOnlyObjectWrapper<>();
    private Relief relief;
    private double[] extremes;
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
        if (next != null && next != relief) {
            extremes = next.extremes();
        }
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
        WritableImage image =
                picture.of(
                        relief,
                        (int) (x.to() - x.from()),
                        (int) (y.from() - y.to()),
                        appearance.palette());
        g.drawImage(image, x.from(), y.to());
        axes(g, x, y, width);
        if (!Double.isNaN(extremes[0])) {
            scale(g, x.to() + appearance.scaled(10), y);
        }
        g.save();
        g.beginPath();
        g.rect(x.from(), y.to(), x.to() - x.from(), y.from() - y.to());
        g.clip();
        TrailPainter painter = new TrailPainter(g, appearance, x, y);
        trails.forEach(painter::paint);
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
        return Axis.words(tick, step, language.texts().locale());
    }

    /** The colours of the levels, with the heights of some of them. */
    private void scale(GraphicsContext g, double left, Axis y) {
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

    /** With as many digits as tell the levels apart. */
    private String heightWords(double height) {
        Texts texts = language.texts();
        double step = (extremes[1] - extremes[0]) / (10 * Relief.LEVELS);
        boolean isPlain = step > MOST_DIGITS && Math.abs(height) < LONG;
        return isPlain ? Axis.words(height, step, texts.locale()) : texts.figures(height);
    }
}
