package fude.ui.curve;

import fude.lab.Quantity;
import fude.lab.Target;
import fude.ui.controls.plot.Axis;
import fude.ui.controls.plot.Hairline;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints what the run is held against: the lines that theory draws, and what texts print. */
record ReferencePainter(GraphicsContext g, Language language, Appearance appearance) {
    private static final double[] DOTTED = {1.5, 4};
    private static final double DIAMOND = 6;
    private static final int ROWS = 2;

    void lines(Plot plot, List<Reference> references) {
        g.setStroke(appearance.palette().quiet());
        g.setLineWidth(1);
        g.setLineDashes(DOTTED);
        for (Reference reference : references) {
            if (isIn(plot, reference)) {
                double y = Hairline.snap(y(plot, reference));
                g.strokeLine(plot.left(), y, plot.right(), y);
            }
        }
        g.setLineDashes();
    }

    /** Along their lines, beside those of the run; under them where there is no room for it. */
    void names(Plot plot, List<Reference> references, FreeRoom room) {
        appearance.prepareText(g, 11, TextAlignment.LEFT, VPos.CENTER);
        for (Reference reference : references) {
            if (isIn(plot, reference)) {
                name(plot, reference, room);
            }
        }
    }

    private void name(Plot plot, Reference reference, FreeRoom room) {
        String words = reference.name(language.texts());
        double y = y(plot, reference);
        double width = Math.min(appearance.width(words, 11) + 4, plot.right() - plot.left() - 8);
        double height = appearance.scaled(14);
        Rectangle2D at =
                room.along(y, width, height).orElseGet(() -> room.across(y, width, height));
        g.setFill(appearance.palette().surface());
        g.setGlobalAlpha(0.85);
        g.fillRect(at.getMinX(), at.getMinY(), width, height);
        g.setGlobalAlpha(1);
        g.setFill(appearance.palette().quiet());
        g.fillText(words, at.getMinX() + 2, at.getMinY() + height / 2, width - 4);
    }

    /** A diamond for each figure that the course text prints, in its line's colour. */
    void targets(Plot plot, List<Target> targets) {
        double r = appearance.scaled(DIAMOND);
        for (Target target : targets) {
            if (isIn(plot, target)) {
                diamond(point(plot, target), r, target.quantity());
            }
        }
    }

    /** With a bright and a dark edge, so that it is seen on any line. */
    private void diamond(Point2D at, double r, Quantity quantity) {
        double[] x = {at.getX() - r, at.getX(), at.getX() + r, at.getX()};
        double[] y = {at.getY(), at.getY() - r, at.getY(), at.getY() + r};
        g.setFill(Lines.color(quantity, appearance.palette()));
        g.fillPolygon(x, y, x.length);
        g.setStroke(appearance.palette().surface());
        g.setLineWidth(appearance.scaled(4));
        g.strokePolygon(x, y, x.length);
        g.setStroke(appearance.palette().text());
        g.setLineWidth(appearance.scaled(1.6));
        g.strokePolygon(x, y, x.length);
    }

    /** What the diamonds are, beside them where there is room: the last ones by name. */
    void targetNames(Plot plot, List<Target> targets, FreeRoom room) {
        appearance.prepareText(g, 11, TextAlignment.LEFT, VPos.CENTER);
        List<Target> shown = targets.stream().filter(target -> isIn(plot, target)).toList();
        double r = appearance.scaled(DIAMOND) + 1;
        for (Target target : shown) {
            Point2D at = point(plot, target);
            room.keep(new Rectangle2D(at.getX() - r, at.getY() - r, 2 * r, 2 * r));
        }
        int last = targets.stream().mapToInt(Target::epoch).max().orElse(0);
        Comparator<Target> lastFirst = Comparator.comparing(Target::epoch).reversed();
        for (Target target : shown.stream().sorted(lastFirst).toList()) {
            String figure = figure(target);
            boolean named = target.epoch() == last;
            String words = named ? language.get("curve.target", figure) : figure;
            Point2D at = point(plot, target);
            room.beside(
                            at.getX(),
                            at.getY(),
                            r,
                            ROWS,
                            appearance.width(words, 11) + 8,
                            appearance.scaled(16))
                    .ifPresent(place -> sign(words, place, target.quantity()));
        }
    }

    private static Point2D point(Plot plot, Target target) {
        return new Point2D(
                plot.x().pixel(target.epoch()), plot.y(target.quantity()).pixel(target.value()));
    }

    private void sign(String words, Rectangle2D at, Quantity quantity) {
        g.setFill(appearance.palette().surface());
        g.fillRect(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        g.setStroke(Lines.color(quantity, appearance.palette()));
        g.setLineWidth(1);
        g.strokeRect(
                Hairline.snap(at.getMinX()),
                Hairline.snap(at.getMinY()),
                at.getWidth(),
                at.getHeight());
        g.setFill(appearance.palette().text());
        g.fillText(words, at.getMinX() + 4, (at.getMinY() + at.getMaxY()) / 2);
    }

    private String figure(Target target) {
        return target.quantity().words(target.value(), language.texts());
    }

    private static boolean isIn(Plot plot, Target target) {
        Axis axis = plot.y(target.quantity());
        return axis != null && plot.x().shows(target.epoch()) && axis.shows(target.value());
    }

    /** The line under the pointer, or null. */
    Reference at(Plot plot, List<Reference> references, double px, double py) {
        double reach = appearance.scaled(6);
        return references.stream()
                .filter(reference -> isIn(plot, reference) && plot.holds(px))
                .filter(reference -> Math.abs(y(plot, reference) - py) <= reach)
                .findFirst()
                .orElse(null);
    }

    private static double y(Plot plot, Reference reference) {
        return plot.y(reference.quantity()).pixel(reference.value());
    }

    private static boolean isIn(Plot plot, Reference reference) {
        Axis axis = plot.y(reference.quantity());
        return axis != null && reference.value() >= axis.low() && reference.value() <= axis.high();
    }
}
