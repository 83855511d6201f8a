package fude.ui.dataset;

import fude.text.Texts;
import fude.ui.Appearance;
import fude.ui.InkPainter;
import fude.ui.Language;
import fude.ui.Palette;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.text.TextAlignment;

/** Paints the cells of the grid that can be seen. */
final class GridPainter {
    private final Language language;
    private final Appearance appearance;
    private WritableImage atlas;

    GridPainter(Language language, Appearance appearance) {
        this.language = language;
        this.appearance = appearance;
    }

    /**
     * @param top how far the rows are scrolled up
     * @param height of what can be seen
     * @param cursor the position of the current cell, −1 for none
     */
    void paint(
            GraphicsContext g,
            Selection selection,
            GridGeometry geometry,
            double top,
            double height,
            int cursor) {
        int columns = geometry.columns();
        int first = (int) (top / geometry.cellHeight()) * columns;
        int rowsToEnd = (int) Math.ceil((top + height) / geometry.cellHeight());
        int last = Math.min(selection.size(), rowsToEnd * columns);
        fillAtlas(selection, columns, first, last);
        g.setFont(appearance.font(11));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setImageSmoothing(true);
        int imageRows = selection.dataset().rows();
        int imageColumns = selection.dataset().columns();
        double side = geometry.imageSide();
        for (int position = first; position < last; position++) {
            int slot = position - first;
            double x = geometry.x(position);
            double y = geometry.y(position) - top;
            g.drawImage(
                    atlas,
                    slot % columns * (imageColumns + 1),
                    slot / columns * (imageRows + 1),
                    imageColumns,
                    imageRows,
                    x,
                    y,
                    side,
                    side);
            frame(g, selection, position, position == cursor, x, y, side);
            names(g, selection, position, x + side / 2, y + side, geometry.cellWidth());
        }
    }

    /** All images that can be seen, side by side in one picture with a pixel between them. */
    private void fillAtlas(Selection selection, int columns, int first, int last) {
        int rows = selection.dataset().rows();
        int wide = columns * (selection.dataset().columns() + 1);
        int high = ((last - first + columns - 1) / columns + 1) * (rows + 1);
        if (atlas == null || atlas.getWidth() != wide || atlas.getHeight() < high) {
            atlas = new WritableImage(wide, high);
        }
        InkPainter painter = new InkPainter(appearance.palette());
        for (int slot = 0; slot < last - first; slot++) {
            painter.paint(
                    selection.dataset().image(selection.index(first + slot)),
                    rows,
                    selection.dataset().columns(),
                    atlas,
                    slot % columns * (selection.dataset().columns() + 1),
                    slot / columns * (rows + 1));
        }
    }

    private void frame(
            GraphicsContext g,
            Selection selection,
            int position,
            boolean current,
            double x,
            double y,
            double side) {
        Palette palette = appearance.palette();
        boolean wrong = selection.isWrong(position);
        g.setLineWidth(current ? 3 : wrong ? 2 : 1);
        g.setStroke(current ? palette.accent() : wrong ? palette.wrong() : palette.border());
        g.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
    }

    private void names(
            GraphicsContext g,
            Selection selection,
            int position,
            double middle,
            double top,
            double width) {
        double line = appearance.scaled(GridGeometry.LABEL);
        double first = top + line / 2 + 1;
        String name = name(selection, selection.label(position));
        if (!selection.isWrong(position)) {
            g.setFill(appearance.palette().quiet());
            g.fillText(name, middle, first, width);
            return;
        }
        g.setFill(appearance.palette().text());
        String answer = name(selection, selection.answer(position));
        if (GridGeometry.hasNames(selection)) {
            g.fillText(name, middle, first, width);
            g.fillText("✕ " + answer, middle, first + line, width);
        } else {
            g.fillText(language.texts().get("data.mistake", name, answer), middle, first, width);
        }
    }

    private String name(Selection selection, int label) {
        Texts texts = language.texts();
        return texts.className(selection.dataset().classNames().get(label));
    }
}
