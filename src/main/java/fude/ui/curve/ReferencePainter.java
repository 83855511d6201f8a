package fude.ui.curve;

import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
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

    /** On a piece of the background, since the losses run here too. */
    void names(Plot plot, List<Reference> references) {
        appearance.prepareText(g, 11, TextAlignment.RIGHT, VPos.BOTTOM);
        for (Reference reference : references) {
            if (reference.named() && isIn(plot, reference)) {
                name(plot, reference);
            }
        }
    }

    private void name(Plot plot, Reference reference) {
        String words = reference.name(language.texts());
        double y = y(plot, reference) - 4;
        double width = appearance.width(words, 11);
        double height = appearance.scaled(14);
        g.setFill(appearance.palette().surface());
        g.setGlobalAlpha(0.85);
        g.fillRect(plot.right() - 8 - width, y - height, width + 4, height);
        g.setGlobalAlpha(1);
        g.setFill(appearance.palette().quiet());
        g.fillText(words, plot.right() - 6, y);
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
