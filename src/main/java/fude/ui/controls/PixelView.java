package fude.ui.controls;

import fude.ui.look.Appearance;
import fude.ui.look.Palette;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** One image, pixel by pixel, as large as there is room; with the numbers where they fit. */
public final class PixelView extends PaintedRegion {
    private static final double SMALLEST_CELL_WITH_NUMBER = 18;

    private byte[] pixels;
    private int rows;
    private int columns;

    public PixelView(Appearance appearance) {
        super(appearance);
    }

    /** Shows an image, or nothing for null. */
    public void show(byte[] image, int imageRows, int imageColumns) {
        pixels = image;
        rows = imageRows;
        columns = imageColumns;
        repaint();
    }

    /** The pixel under a point of this view, counted row by row, or −1. */
    public int pixelAt(double px, double py) {
        return pixels == null ? -1 : cells().at(px, py);
    }

    private CellGrid cells() {
        double side = Math.floor(Math.min(getWidth() / columns, getHeight() / rows) * 2) / 2;
        return CellGrid.within(this, columns, pixels.length, side);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        if (pixels == null) {
            double side = Math.min(width, height);
            paintFrame(g, (width - side) / 2, 0, side, side);
            return;
        }
        CellGrid cells = cells();
        if (cells.width() <= 0) {
            return;
        }
        double wide = cells.right() - cells.left();
        double high = cells.bottom() - cells.top();
        Rectangle2D area = new Rectangle2D(cells.left(), cells.top(), wide, high);
        appearance.inkPainter().paint(g, pixels, rows, columns, area);
        paintFrame(g, cells.left(), cells.top(), wide, high);
        if (cells.width() >= SMALLEST_CELL_WITH_NUMBER) {
            numbers(g, cells);
        }
    }

    private void numbers(GraphicsContext g, CellGrid cells) {
        double half = cells.width() / 2;
        Palette palette = appearance.palette();
        g.setFont(Font.font(appearance.font(1).getFamily(), cells.width() * 0.44));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < pixels.length; i++) {
            int value = pixels[i] & 0xff;
            g.setFill(
                    value == 0
                            ? palette.quiet()
                            : palette.legibleOn(
                                    palette.surface().interpolate(palette.text(), value / 255.0)));
            g.fillText(Integer.toString(value), cells.x(i) + half, cells.y(i) + half);
        }
    }
}
