package fude.ui.curve;

import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Paints the lines that theory draws. */
record ReferencePainter(GraphicsContext g, Language language, Appearance appearance) {
    private static final double[] DOTTED = {1.5, 4};

    void lines(Plot plot, List<Reference> references) {
        g.setStroke(appearance.palette().quiet());
        g.setLineWidth(1);
        g.setLineDashes(DOTTED);
        for (Reference reference : references) {
            if (isIn(plot, reference)) {
                double y = AxesPainter.snap(y(plot, reference));
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
        double width = appearance.width(words, 11) + 4;
        double height = appearance.scaled(14);
        Rectangle2D at =
                room.along(y, width, height)
                        .orElse(
                                new Rectangle2D(
                                        plot.right() - 4 - width, y - height, width, height));
        g.setFill(appearance.palette().surface());
        g.setGlobalAlpha(0.85);
        g.fillRect(at.getMinX(), at.getMinY(), width, height);
        g.setGlobalAlpha(1);
        g.setFill(appearance.palette().quiet());
        g.fillText(words, at.getMinX() + 2, at.getMinY() + height / 2);
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
