package fude.ui.controls.grid;

import fude.ui.look.Palette;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/**
 * How a number looks in a cell: blue with a plus above 0, orange with a minus below, the stronger
 * the further from 0; an activation is a shade of ink instead of blue, as pixels are.
 */
public record Cells(Palette palette) {
    /** How much of a pixel's ink shows beneath what it says. */
    private static final double INK_BENEATH = 0.12;

    /** Weaker than this, a cell has no sign. */
    private static final double SIGN_FROM = 0.22;

    private static final double SMALLEST_WITH_SIGN = 4;

    /** In smaller cells than this a sign lets the colour through. */
    private static final double ROOMY = 8;

    /**
     * @param share −1 to 1
     * @param ink of the pixel, 0 to 1
     */
    public Color signed(double share, double ink) {
        Color paper = palette.surface().interpolate(palette.text(), INK_BENEATH * ink);
        return paper.interpolate(
                share < 0 ? palette.wrong() : palette.trainingLoss(), Math.abs(share));
    }

    /**
     * @param share −1 to 1
     */
    public Color activation(double share) {
        return palette.surface()
                .interpolate(share < 0 ? palette.wrong() : palette.text(), Math.abs(share));
    }

    /** A plus or a minus for a strong number, where there is room. */
    public void sign(GraphicsContext g, double share, double x, double y, double cell) {
        if (Math.abs(share) < SIGN_FROM || cell < SMALLEST_WITH_SIGN) {
            return;
        }
        double arm = Math.max(1, Math.floor(cell * 0.28));
        double width = cell < 12 ? 1 : 2;
        double middleX = Math.floor(x + cell / 2) + (width == 1 ? 0.5 : 0);
        double middleY = Math.floor(y + cell / 2) + (width == 1 ? 0.5 : 0);
        Color contrary = Math.abs(share) > 0.5 ? palette.surface() : palette.text();
        g.setStroke(cell < ROOMY ? contrary.deriveColor(0, 1, 1, 0.6) : contrary);
        g.setLineWidth(width);
        g.strokeLine(middleX - arm, middleY, middleX + arm, middleY);
        if (share > 0) {
            g.strokeLine(middleX, middleY - arm, middleX, middleY + arm);
        }
    }

    /** A frame around the cell that is pointed at. */
    public void mark(GraphicsContext g, double x, double y, double width, double height) {
        g.setStroke(palette.surface());
        g.setLineWidth(3);
        g.strokeRect(x - 1, y - 1, width + 2, height + 2);
        g.setStroke(palette.accent());
        g.setLineWidth(1.5);
        g.strokeRect(x - 1.5, y - 1.5, width + 3, height + 3);
    }
}
