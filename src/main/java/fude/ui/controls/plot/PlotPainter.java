package fude.ui.controls.plot;

import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * Paints a {@link Picture} and what is read of it.
 *
 * @param x to pixels from the left
 * @param y to pixels from the top
 */
record PlotPainter(
        GraphicsContext g,
        Language language,
        Appearance appearance,
        Picture picture,
        Axis x,
        Axis y) {
    static final double WORDS = 11;
    static final double ROW = 16;
    static final double PAD = 6;
    private static final double DOT = 3.5;

    /** Up to this number, dots have their full size. */
    private static final double FEW = 40;

    private static final double SMALLEST_DOT = 0.5;

    void curves() {
        for (Curve curve : picture.curves()) {
            g.setStroke(color(curve.place()));
            g.setFill(color(curve.place()));
            boolean dashed = curve.style() == Curve.Style.DASHED;
            g.setLineWidth(appearance.scaled(dashed ? 1.5 : 2));
            g.setLineDashes(dashed ? new double[] {6, 4} : null);
            if (curve.function() == null) {
                points(curve);
            } else {
                function(curve);
            }
        }
        g.setLineDashes();
        ticks();
    }

    private void function(Curve curve) {
        boolean open = false;
        g.beginPath();
        for (double px = x.from(); px <= x.to(); px++) {
            double value = curve.function().applyAsDouble(x.value(px));
            if (!Double.isFinite(value)) {
                open = false;
                continue;
            }
            to(px, y.pixel(value), open);
            open = true;
        }
        g.stroke();
    }

    /** Of many dots each is smaller. */
    private double radius(int dots) {
        return appearance.scaled(DOT) * Math.max(SMALLEST_DOT, Math.sqrt(Math.min(1, FEW / dots)));
    }

    private static long cell(double px, double py, double radius) {
        double side = Math.max(1, radius / 2);
        return Math.round(px / side) << 32 ^ Math.round(py / side) & 0xffffffffL;
    }

    private void points(Curve curve) {
        boolean dots = curve.style() == Curve.Style.DOTS;
        double radius = dots ? radius(curve.x().length) : 0;
        Set<Long> painted = new HashSet<>();
        boolean open = false;
        g.beginPath();
        for (int i = 0; i < curve.x().length; i++) {
            double px = x.pixel(curve.x()[i]);
            double py = y.pixel(curve.y()[i]);
            boolean known = Double.isFinite(px) && Double.isFinite(py);
            if (known && dots && !painted.add(cell(px, py, radius))) {
                continue; // it would lie on another one
            }
            if (known && dots) {
                g.fillOval(px - radius, py - radius, 2 * radius, 2 * radius);
            } else if (known) {
                to(px, py, open);
            }
            open = known;
        }
        if (!dots) {
            g.stroke();
        }
    }

    /** Far outside a canvas loses lines, so they end a little outside. */
    private void to(double px, double py, boolean join) {
        double far = 4 * (y.from() - y.to());
        double near = Math.max(y.to() - far, Math.min(y.from() + far, py));
        if (join) {
            g.lineTo(px, near);
        } else {
            g.moveTo(px, near);
        }
    }

    private void ticks() {
        Color color = appearance.palette().text().deriveColor(0, 1, 1, 0.55);
        double length = appearance.scaled(9);
        for (double tick : picture.ticks()) {
            double px = x.pixel(picture.x().within(tick));
            Hairline.down(g, color, px, y.from() - length, y.from());
        }
    }

    void marks() {
        List<Rectangle2D> taken = new ArrayList<>();
        for (Mark mark : picture.marks()) {
            Color color = color(mark.place());
            g.setStroke(color);
            g.setLineWidth(appearance.scaled(1.5));
            g.setLineDashes(2, 3);
            double px = Double.isNaN(mark.x()) ? x.to() : x.pixel(picture.x().within(mark.x()));
            double py = Double.isNaN(mark.y()) ? y.to() : y.pixel(picture.y().within(mark.y()));
            if (Double.isNaN(mark.x())) {
                g.strokeLine(x.from(), py, x.to(), py);
            } else if (Double.isNaN(mark.y())) {
                g.strokeLine(px, y.from(), px, y.to());
            } else {
                dot(px, py, color);
            }
            label(mark, px, py, color, taken);
        }
        g.setLineDashes();
    }

    /** Words beside a mark; those that would lie on others move to the left. */
    private void label(Mark mark, double px, double py, Color color, List<Rectangle2D> taken) {
        double width = appearance.width(mark.words(), WORDS);
        double row = appearance.scaled(ROW);
        double left = px + pad() + width > x.to() ? px - pad() - width : px + pad();
        double top = py - row < y.to() ? py : py - row;
        Rectangle2D words = new Rectangle2D(Math.max(x.from(), left), top, width, row);
        for (Rectangle2D other : taken) {
            if (other.intersects(words)) {
                double before = other.getMinX() - 2 * pad() - width;
                words = new Rectangle2D(Math.max(x.from(), before), top, width, row);
            }
        }
        taken.add(words);
        appearance.prepareText(g, WORDS, TextAlignment.LEFT, VPos.CENTER);
        g.setLineDashes();
        g.setStroke(appearance.palette().surface());
        g.setLineWidth(3);
        g.strokeText(mark.words(), words.getMinX(), top + row / 2);
        g.setFill(color);
        g.fillText(mark.words(), words.getMinX(), top + row / 2);
    }

    private void dot(double px, double py, Color color) {
        double radius = appearance.scaled(DOT + 1);
        g.setLineDashes();
        g.setFill(color);
        g.fillOval(px - radius, py - radius, 2 * radius, 2 * radius);
        g.setStroke(appearance.palette().surface());
        g.strokeOval(px - radius, py - radius, 2 * radius, 2 * radius);
    }

    /** A line where it is read, a dot on each curve, and their values in a box beside it. */
    void readout(double at, double near) {
        double px = x.pixel(at);
        g.setLineWidth(1);
        g.setLineDashes();
        Hairline.down(g, appearance.palette().accent(), px, y.to(), y.from());
        List<Curve> read = new ArrayList<>();
        for (Curve curve : picture.curves()) {
            double value = curve.at(at, near);
            if (!curve.name().isEmpty() && Double.isFinite(value)) {
                read.add(curve);
                double py = y.pixel(value);
                if (py >= y.to() - 1 && py <= y.from() + 1) {
                    dot(px, py, color(curve.place()));
                }
            }
        }
        box(at, near, read);
    }

    private void box(double at, double near, List<Curve> read) {
        String title = PlotWords.pair(language, picture.x().name(), at);
        List<String> rows = new ArrayList<>();
        double wide = appearance.width(title, WORDS);
        for (Curve curve : read) {
            String row = PlotWords.pair(language, curve.name(), curve.at(at, near));
            rows.add(row);
            wide = Math.max(wide, appearance.width(row, WORDS) + appearance.scaled(ROW));
        }
        double row = appearance.scaled(ROW);
        double width = wide + 2 * pad();
        double height = (rows.size() + 1) * row + pad();
        boolean right = x.pixel(at) < (x.from() + x.to()) / 2;
        double left = right ? x.to() - width - pad() : x.from() + pad();
        double top = y.to() + pad();
        g.setFill(appearance.palette().raised().deriveColor(0, 1, 1, 0.9));
        g.fillRoundRect(left, top, width, height, pad(), pad());
        g.setStroke(appearance.palette().border());
        g.strokeRoundRect(Hairline.snap(left), Hairline.snap(top), width, height, pad(), pad());
        appearance.prepareText(g, WORDS, TextAlignment.LEFT, VPos.CENTER);
        g.setFill(appearance.palette().text());
        double middle = top + pad() / 2 + row / 2;
        g.fillText(title, left + pad(), middle);
        double radius = appearance.scaled(DOT);
        for (int i = 0; i < rows.size(); i++) {
            middle += row;
            g.setFill(color(read.get(i).place()));
            g.fillOval(left + pad(), middle - radius, 2 * radius, 2 * radius);
            g.setFill(appearance.palette().text());
            g.fillText(rows.get(i), left + pad() + row, middle);
        }
    }

    private Color color(int place) {
        return appearance.palette().line(place);
    }

    private double pad() {
        return appearance.scaled(PAD);
    }
}
