package fude.ui.controls.plot;

import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.function.BiConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A plot of functions and points over two axes. A place on it is read: it follows the pointer and
 * stays where it left, and the arrow keys, Home and End move it. A click gives the point that was
 * clicked.
 */
public final class PlotRegion extends PaintedRegion {
    private static final double HEIGHT = 170;
    private static final double LEFT = 46;
    private static final double RIGHT = 14;
    private static final double TOP = 22;
    private static final double BELOW = 40;

    /** Parts of the width that the arrow keys go, and with Shift. */
    private static final double FINE = 200;

    private static final double COARSE = 20;

    /** A point is read from as far away as this part of the width. */
    private static final double NEAR = 50;

    private final Language language;
    private final DoubleProperty at = new SimpleDoubleProperty(Double.NaN);
    private Picture picture = Picture.EMPTY;
    private BiConsumer<Double, Double> chosen = (x, y) -> {};

    public PlotRegion(Language language, Appearance appearance) {
        super(appearance, language);
        this.language = language;
        setMinWidth(0);
        setFocusTraversable(true);
        getStyleClass().add("plot");
        at.addListener((o, was, is) -> changed());
        language.textsProperty().addListener((o, was, is) -> changed());
        setOnMouseMoved(this::pointed);
        setOnMouseDragged(this::pointed);
        setOnMousePressed(this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Shows another picture; the place that is read stays where it is. */
    public void show(Picture next) {
        picture = next;
        changed();
    }

    /** The x that is read, in units of the axis; NaN for none. */
    public ReadOnlyDoubleProperty atProperty() {
        return at;
    }

    /** Reads at a place; NaN for none. */
    public void read(double x) {
        at.set(x);
    }

    /** Takes the point that was clicked, in units of the axes. */
    public void setOnChosen(BiConsumer<Double, Double> taker) {
        chosen = taker;
    }

    /** What is read, in words; empty where nothing is. */
    public String readout() {
        return Double.isNaN(at.get()) ? "" : PlotWords.readout(language, picture, at.get(), near());
    }

    /** Where a point lies within this region, in pixels from its left. */
    public double pixelX(double x) {
        return axisX(getWidth()).pixel(x);
    }

    /** Where a point lies within this region, in pixels from its top. */
    public double pixelY(double y) {
        return axisY(getHeight()).pixel(y);
    }

    /** From x to pixels of this region. */
    public Axis axisX() {
        return axisX(getWidth());
    }

    /** From y to pixels of this region. */
    public Axis axisY() {
        return axisY(getHeight());
    }

    private void changed() {
        setAccessibleText(readout());
        repaint();
    }

    private double near() {
        return picture.x().width() / NEAR;
    }

    private Axis axisX(double width) {
        return new Axis(
                picture.x().low(),
                picture.x().high(),
                Math.round(appearance.scaled(LEFT)),
                Math.round(width - appearance.scaled(RIGHT)));
    }

    private Axis axisY(double height) {
        return new Axis(
                picture.y().low(),
                picture.y().high(),
                Math.round(height - appearance.scaled(BELOW)),
                Math.round(appearance.scaled(TOP)));
    }

    private void pointed(MouseEvent event) {
        at.set(picture.x().within(axisX(getWidth()).value(event.getX())));
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pointed(event);
        chosen.accept(at.get(), picture.y().within(axisY(getHeight()).value(event.getY())));
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Picture.Span x = picture.x();
        double middle = (x.low() + x.high()) / 2;
        double from = Double.isNaN(at.get()) ? middle : at.get();
        double step = x.width() / (event.isShiftDown() ? COARSE : FINE);
        switch (event.getCode()) {
            case LEFT -> at.set(x.within(rounded(from - step, step)));
            case RIGHT -> at.set(x.within(rounded(from + step, step)));
            case HOME -> at.set(x.low());
            case END -> at.set(x.high());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Keys go from step to step, so that they meet 0. */
    private static double rounded(double x, double step) {
        return Math.rint(x / step) * step;
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
        Axis x = axisX(width);
        Axis y = axisY(height);
        if (x.to() <= x.from() || y.from() <= y.to()) {
            return;
        }
        new AxesPainter(g, language, appearance, picture, x, y).paint(width);
        painter(layer(0, lines(x, y)), x, y).curves();
        PlotPainter painter = painter(layer(1, new Rectangle2D(0, 0, width, height)), x, y);
        painter.marks();
        if (!Double.isNaN(at.get())) {
            painter.readout(at.get(), near());
        }
    }

    private PlotPainter painter(GraphicsContext g, Axis x, Axis y) {
        return new PlotPainter(g, language, appearance, picture, x, y);
    }

    /** Where curves are seen. */
    private static Rectangle2D lines(Axis x, Axis y) {
        return new Rectangle2D(x.from(), y.to() - 1, x.to() - x.from(), y.from() - y.to() + 2);
    }
}
