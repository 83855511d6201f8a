package fude.ui.inside.drawn;

import fude.nn.inference.DenseInference;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.grid.Cells;
import fude.ui.inside.InsideWords;
import fude.ui.inside.drawn.Sketch.Column;
import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import fude.ui.state.Selection;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** The picture, the units with their activations as ink, the answer as bars, and all words. */
final class UnitsRegion extends PaintedRegion {
    private static final double NUMBER = 9.5;
    private static final double SMALL = 10.5;
    private static final double PERCENT = 42;

    /** From this share of full ink on, words stand out in the colour of the paper. */
    private static final double DARK = 0.58;

    private final Heads heads;
    private Sketch sketch = Sketch.NOTHING;
    private DrawnLayout layout;
    private InsideWords words;
    private Selection.Unit pointed;
    private Selection.Unit opened;
    private int pixel = -1;

    UnitsRegion(Appearance appearance) {
        super(appearance);
        heads = new Heads(appearance);
    }

    /**
     * @param names null where there is no network
     * @param pixelOfWeight of the weight that is looked at, or −1
     */
    void show(
            Sketch next,
            DrawnLayout where,
            InsideWords names,
            Selection.Unit pointedAt,
            Selection.Unit chosen,
            int pixelOfWeight) {
        sketch = next;
        layout = where;
        words = names;
        pointed = pointedAt;
        opened = chosen;
        pixel = pixelOfWeight;
        repaint();
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (sketch.isEmpty() || layout == null) {
            return;
        }
        picture(g);
        for (int c = 0; c < sketch.columns().size(); c++) {
            heads.paint(g, sketch, layout, words, c);
            units(g, c);
            foot(g, c);
        }
        bars(g, width);
    }

    private void picture(GraphicsContext g) {
        Rectangle2D at = layout.picture();
        int columns = sketch.pictureColumns();
        int inputs = sketch.spec().inputs();
        DenseInference weights =
                pointed != null && pointed.layer() == 0
                        ? sketch.predictor().dense(0).orElse(null)
                        : null;
        g.setFill(appearance.palette().surface());
        g.fillRect(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        if (weights != null) {
            weights(g, at, weights, columns);
        } else if (sketch.image() != null) {
            appearance.inkPainter().paint(g, sketch.image(), inputs / columns, columns, at);
        }
        paintFrame(g, at.getMinX() - 1, at.getMinY() - 1, at.getWidth() + 2, at.getHeight() + 2);
        appearance.prepareText(g, SMALL, TextAlignment.CENTER, VPos.TOP);
        g.setFill(appearance.palette().quiet());
        String below =
                weights == null
                        ? words.texts().get("drawn.input", inputs / columns, columns)
                        : words.texts().get("drawn.weights-of", words.unit(0, pointed.number()));
        weight(g);
        if (layout.footLines() == 0) {
            return;
        }
        g.fillText(
                below,
                at.getMinX() + at.getWidth() / 2,
                at.getMaxY() + appearance.scaled(5),
                Math.max(1, at.getWidth() + appearance.scaled(8)));
    }

    /** Marks the pixel of the weight that is looked at. */
    private void weight(GraphicsContext g) {
        if (pixel < 0 || pixel >= sketch.spec().inputs()) {
            return;
        }
        Rectangle2D at = layout.picture();
        double cell = at.getWidth() / sketch.pictureColumns();
        new Cells(appearance.palette())
                .mark(
                        g,
                        layout.pixel(pixel).getX() - cell / 2,
                        layout.pixel(pixel).getY() - cell / 2,
                        cell,
                        cell);
    }

    private void weights(GraphicsContext g, Rectangle2D at, DenseInference dense, int columns) {
        Cells cells = new Cells(appearance.palette());
        double cell = at.getWidth() / columns;
        double widest = sketch.columns().get(0).widest();
        for (int i = 0; i < dense.inputs(); i++) {
            double share = dense.weight(i, pointed.number()) / widest;
            double ink = sketch.image() == null ? 0 : (sketch.image()[i] & 0xff) / 255.0;
            g.setFill(cells.signed(Math.max(-1, Math.min(1, share)), 3 * ink));
            g.fillRect(
                    at.getMinX() + i % columns * cell,
                    at.getMinY() + i / columns * cell,
                    cell,
                    cell);
        }
    }

    private void units(GraphicsContext g, int c) {
        Palette palette = appearance.palette();
        Cells cells = new Cells(palette);
        Column column = sketch.columns().get(c);
        double radius = layout.radius();
        appearance.prepareText(g, NUMBER, TextAlignment.CENTER, VPos.CENTER);
        for (int slot = 0; slot < column.shown().length; slot++) {
            int unit = column.shown()[slot];
            double x = layout.x(c);
            double y = layout.y(c, slot);
            double share = column.share(unit);
            Color ink = cells.activation(share);
            g.setFill(ink);
            g.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
            boolean silent = column.activations() != null && column.activations()[unit] == 0;
            g.setStroke(silent ? palette.grid() : palette.quiet());
            g.setLineWidth(1);
            g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
            mark(g, new Selection.Unit(column.layer(), unit), x, y, radius);
            boolean strong = Math.abs(share) > DARK;
            g.setFill(strong ? palette.surface() : silent ? palette.quiet() : palette.text());
            g.fillText(words.unit(column.layer(), unit), x, y, 2 * radius - 3);
        }
    }

    private void mark(GraphicsContext g, Selection.Unit unit, double x, double y, double radius) {
        boolean isPointed = unit.equals(pointed);
        if (!isPointed && !unit.equals(opened)) {
            return;
        }
        g.setStroke(isPointed ? appearance.palette().text() : appearance.palette().accent());
        g.setLineWidth(appearance.scaled(2.2));
        double around = radius + appearance.scaled(2.5);
        g.strokeOval(x - around, y - around, 2 * around, 2 * around);
    }

    /** Whether the next layer has units of its own, so that this one's numbers are final. */
    private boolean isLastOfItsUnits(int c) {
        return c == sketch.columns().size() - 1 || sketch.spec().layer(c + 1).hasUnits();
    }

    private void foot(GraphicsContext g, int c) {
        Column column = sketch.columns().get(c);
        if (!isLastOfItsUnits(c) || layout.footLines() == 0) {
            return;
        }
        appearance.prepareText(g, SMALL, TextAlignment.CENTER, VPos.TOP);
        g.setFill(appearance.palette().accent());
        double room = Math.max(layout.step(), 2 * layout.radius());
        g.fillText(DrawnWords.leftOut(words.texts(), column), layout.x(c), layout.foot(c), room);
        if (layout.footLines() < 2) {
            return;
        }
        g.fillText(
                DrawnWords.silent(words.texts(), column),
                layout.x(c),
                layout.foot(c) + layout.footLine(),
                room);
    }

    private void bars(GraphicsContext g, double width) {
        Palette palette = appearance.palette();
        Column output = sketch.output();
        int c = sketch.columns().size() - 1;
        boolean single = output.units() == 1;
        double left = layout.x(c) + layout.radius() + appearance.scaled(7);
        double right = width - appearance.scaled(PERCENT);
        for (int slot = 0; slot < output.shown().length && right > left; slot++) {
            int unit = output.shown()[slot];
            double y = layout.y(c, slot);
            double share = sketch.probability(unit);
            double high = Math.round(layout.radius() * 0.8);
            boolean best = sketch.trace() != null && !single && sketch.prediction().label() == unit;
            g.setFill(palette.grid());
            g.fillRoundRect(left, y - high / 2, right - left, high, 4, 4);
            if (sketch.trace() == null) {
                continue;
            }
            g.setFill(best ? palette.accent() : palette.quiet());
            g.fillRoundRect(left, y - high / 2, share * (right - left), high, 4, 4);
            appearance.prepareText(g, SMALL, TextAlignment.RIGHT, VPos.CENTER);
            g.setFont(best ? appearance.bold(SMALL) : appearance.font(SMALL));
            g.setFill(best ? palette.text() : palette.quiet());
            g.fillText(words.texts().roundPercent(share), width - 2, y);
        }
    }
}
