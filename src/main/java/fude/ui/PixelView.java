package fude.ui;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** One image, pixel by pixel, as large as there is room; with the numbers where they fit. */
public final class PixelView extends Region {
    private static final double SMALLEST_CELL_WITH_NUMBER = 18;

    private final Appearance appearance;
    private final Canvas canvas = new Canvas();
    private byte[] pixels;
    private int rows;
    private int columns;

    public PixelView(Appearance appearance) {
        this.appearance = appearance;
        getChildren().add(canvas);
        appearance.darkProperty().subscribe(dark -> requestLayout());
    }

    /** Shows an image, or nothing for null. */
    public void show(byte[] image, int imageRows, int imageColumns) {
        pixels = image;
        rows = imageRows;
        columns = imageColumns;
        requestLayout();
    }

    /** The pixel under a point of this view, counted row by row, or −1. */
    public int pixelAt(double px, double py) {
        if (pixels == null) {
            return -1;
        }
        int column = (int) Math.floor((px - left()) / cell());
        int row = (int) Math.floor((py - top()) / cell());
        boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
        return inside ? row * columns + column : -1;
    }

    private double cell() {
        return Math.floor(Math.min(getWidth() / columns, getHeight() / rows) * 2) / 2;
    }

    private double left() {
        return Math.floor((getWidth() - cell() * columns) / 2);
    }

    private double top() {
        return Math.floor((getHeight() - cell() * rows) / 2);
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        if (pixels == null) {
            double side = Math.min(getWidth(), getHeight());
            g.setStroke(appearance.palette().border());
            g.strokeRect((getWidth() - side) / 2 + 0.5, 0.5, side - 1, side - 1);
            return;
        }
        if (cell() <= 0) {
            return;
        }
        WritableImage image = new WritableImage(columns, rows);
        new InkPainter(appearance.palette()).paint(pixels, rows, columns, image, 0, 0);
        g.setImageSmoothing(false);
        g.drawImage(image, left(), top(), cell() * columns, cell() * rows);
        g.setStroke(appearance.palette().border());
        g.strokeRect(left() + 0.5, top() + 0.5, cell() * columns - 1, cell() * rows - 1);
        if (cell() >= SMALLEST_CELL_WITH_NUMBER) {
            numbers(g);
        }
    }

    private void numbers(GraphicsContext g) {
        Color paper = appearance.palette().surface();
        Color ink = appearance.palette().text();
        g.setFont(Font.font(appearance.font(1).getFamily(), cell() * 0.44));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        for (int i = 0; i < pixels.length; i++) {
            int value = pixels[i] & 0xff;
            g.setFill(value > 127 ? paper : value == 0 ? appearance.palette().border() : ink);
            g.fillText(
                    Integer.toString(value),
                    left() + (i % columns + 0.5) * cell(),
                    top() + (i / columns + 0.5) * cell());
        }
    }
}
