package fude.ui.dataset.browser;

import fude.ui.look.Appearance;
import fude.ui.look.InkPainter;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.text.TextAlignment;

/** Paints the cells of the grid that can be seen. */
final class GridPainter {
    /** The side of the corner that marks a changed label. */
    private static final double FLAG = 13;

    private final Language language;
    private final Appearance appearance;
    private WritableImage atlas;
    private GraphicsContext g;
    private Selection selection;

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
            GraphicsContext on,
            Selection shown,
            GridGeometry geometry,
            double top,
            double height,
            int cursor) {
        g = on;
        selection = shown;
        int columns = geometry.columns();
        int first = (int) (top / geometry.cellHeight()) * columns;
        int rowsToEnd = (int) Math.ceil((top + height) / geometry.cellHeight());
        int last = Math.min(selection.size(), rowsToEnd * columns);
        fillAtlas(columns, first, last);
        appearance.prepareText(g, 11, TextAlignment.CENTER, VPos.CENTER);
        g.setImageSmoothing(true);
        int rows = selection.dataset().rows();
        int wide = selection.dataset().columns();
        double side = geometry.imageSide();
        for (int position = first; position < last; position++) {
            int slot = position - first;
            double x = geometry.x(position);
            double y = geometry.y(position) - top;
            double atlasX = slot % columns * (wide + 1);
            double atlasY = slot / columns * (rows + 1);
            g.drawImage(atlas, atlasX, atlasY, wide, rows, x, y, side, side);
            frame(position, position == cursor, x, y, side);
            names(position, x + side / 2, y + side, geometry.cellWidth());
            if (selection.isMarked(position)) {
                flag(x + side, y);
            }
        }
    }

    /** All images that can be seen, side by side in one picture with a pixel between them. */
    private void fillAtlas(int columns, int first, int last) {
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

    private void frame(int position, boolean current, double x, double y, double side) {
        Palette palette = appearance.palette();
        boolean wrong = selection.isWrong(position);
        g.setLineWidth(current ? 3 : wrong ? 2 : 1);
        g.setStroke(current ? palette.accent() : wrong ? palette.wrong() : palette.border());
        g.strokeRect(x + 0.5, y + 0.5, side - 1, side - 1);
    }

    /** A folded corner at (right, top): its label was changed. */
    private void flag(double right, double top) {
        double size = appearance.scaled(FLAG);
        g.setFill(appearance.palette().text());
        g.fillPolygon(
                new double[] {right - size, right, right}, new double[] {top, top, top + size}, 3);
    }

    private void names(int position, double middle, double top, double width) {
        double line = appearance.scaled(GridGeometry.LABEL);
        double at = top + line / 2 + 1;
        boolean wrong = selection.isWrong(position);
        g.setFill(wrong ? appearance.palette().text() : appearance.palette().quiet());
        for (String words : lines(position, wrong)) {
            g.fillText(words, middle, at, width);
            at += line;
        }
    }

    private List<String> lines(int position, boolean wrong) {
        List<String> lines = new ArrayList<>();
        String name = name(selection.label(position));
        if (!wrong) {
            lines.add(name);
        } else if (GridGeometry.hasNames(selection)) {
            lines.add(name);
            lines.add("✕ " + name(selection.answer(position)));
        } else {
            String answer = name(selection.answer(position));
            lines.add(language.get("data.mistake", name, answer));
        }
        if (selection.isMarked(position)) {
            String original = name(selection.originalLabel(position));
            lines.add(language.get("data.was", original));
        }
        return lines;
    }

    private String name(int label) {
        return language.texts().className(selection.dataset().classNames().get(label));
    }
}
