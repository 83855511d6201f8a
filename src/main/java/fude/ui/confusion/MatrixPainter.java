package fude.ui.confusion;

import fude.text.Texts;
import fude.ui.controls.grid.Cells;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints the part of the matrix that can be seen, with the names of rows and columns. */
final class MatrixPainter {
    private static final double TEXT = 11;
    private static final double LINE = 15;
    private static final double GAP = 5;
    private static final double LONGEST_NAME = 84;

    /** A cell this large has its number, at the usual text size. */
    private static final double WIDE = 17;

    private static final double HIGH = 11;

    /** In pixels; smaller cells are painted as one picture. */
    private static final double SMALLEST = 6;

    private final Language language;
    private final Appearance appearance;
    private GraphicsContext g;
    private MatrixFrame frame;
    private Shown shown;
    private Share share;
    private CellColors colors;
    private WritableImage picture;
    private List<String> names = List.of();
    private double widest;
    private List<Object> prepared = List.of();

    MatrixPainter(Language language, Appearance appearance) {
        this.language = language;
        this.appearance = appearance;
    }

    /** What is painted from now on, in the colours and words of the moment. */
    void show(Shown next, Share of) {
        List<Object> look =
                List.of(next, of, appearance.palette(), appearance.font(TEXT), language.texts());
        if (look.equals(prepared)) {
            return;
        }
        prepared = look;
        shown = next;
        share = of;
        colors = CellColors.of(appearance.palette(), next, of);
        picture = null;
        names = next.names().stream().map(language.texts()::className).toList();
        widest = names.stream().mapToDouble(name -> appearance.width(name, TEXT)).max().orElse(0);
    }

    /** Where the cells lie in a region of this size. */
    MatrixFrame frame(double width, double height, double zoom, double scrollX, double scrollY) {
        double line = appearance.scaled(LINE);
        double left = Math.ceil(line + nameWidth() + appearance.scaled(GAP));
        double wide = Math.max(1, width - left - 1);
        boolean upright = isUpright(wide * zoom / shown.classes());
        double top = Math.ceil(line + (upright ? nameWidth() : line) + appearance.scaled(GAP));
        double high = Math.max(1, height - top - 1);
        return new MatrixFrame(shown.classes(), left, top, wide, high, zoom, 0, 0)
                .scrolledTo(scrollX, scrollY);
    }

    private double nameWidth() {
        return Math.min(widest, appearance.scaled(LONGEST_NAME));
    }

    /** Whether the names of the columns have to stand on their side. */
    private boolean isUpright(double cellWidth) {
        return widest > Math.max(cellWidth - 4, appearance.scaled(WIDE));
    }

    void paint(GraphicsContext on, MatrixFrame where, Cell cursor, Cell open) {
        g = on;
        frame = where;
        titles();
        rowNames(cursor);
        columnNames(cursor);
        g.save();
        g.beginPath();
        g.rect(frame.left() - 2, frame.top() - 2, frame.width() + 3, frame.height() + 3);
        g.clip();
        if (Math.min(frame.cellWidth(), frame.cellHeight()) < SMALLEST) {
            all();
        } else {
            cells();
        }
        mark(open);
        mark(cursor);
        g.restore();
    }

    private void titles() {
        Texts texts = language.texts();
        appearance.prepareText(g, TEXT, TextAlignment.CENTER, VPos.CENTER);
        g.setFill(appearance.palette().quiet());
        double line = appearance.scaled(LINE);
        double middle = frame.left() + frame.width() / 2;
        g.fillText(texts.get("confusion.predicted"), middle, line / 2, frame.width());
        turned(texts.get("confusion.actual"), line / 2, frame.top() + frame.height() / 2);
    }

    private void turned(String words, double x, double y) {
        g.save();
        g.translate(x, y);
        g.rotate(-90);
        g.fillText(words, 0, 0);
        g.restore();
    }

    private void rowNames(Cell cursor) {
        appearance.prepareText(g, TEXT, TextAlignment.RIGHT, VPos.CENTER);
        double right = frame.left() - appearance.scaled(GAP);
        int step = step(frame.cellHeight());
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            double y = frame.y(row) + frame.cellHeight() / 2;
            boolean seen = y >= frame.top() && y <= frame.top() + frame.height();
            if (seen && isNamed(row, step, cursor == null ? -1 : cursor.actual())) {
                pen(cursor != null && row == cursor.actual());
                g.fillText(names.get(row), right, y, nameWidth());
            }
        }
    }

    private void columnNames(Cell cursor) {
        boolean upright = isUpright(frame.cellWidth());
        appearance.prepareText(
                g, TEXT, upright ? TextAlignment.LEFT : TextAlignment.CENTER, VPos.CENTER);
        double bottom = frame.top() - appearance.scaled(GAP);
        int step = upright ? step(frame.cellWidth()) : 1;
        for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
            double x = frame.x(column) + frame.cellWidth() / 2;
            boolean seen = x >= frame.left() && x <= frame.left() + frame.width();
            if (!seen || !isNamed(column, step, cursor == null ? -1 : cursor.predicted())) {
                continue;
            }
            pen(cursor != null && column == cursor.predicted());
            if (upright) {
                g.save();
                g.translate(x, bottom);
                g.rotate(-90);
                g.fillText(names.get(column), 0, 0, nameWidth());
                g.restore();
            } else {
                g.fillText(names.get(column), x, bottom - appearance.scaled(LINE) / 2 + 2);
            }
        }
    }

    private void pen(boolean current) {
        g.setFont(current ? appearance.bold(TEXT) : appearance.font(TEXT));
        g.setFill(current ? appearance.palette().text() : appearance.palette().quiet());
    }

    /** So that names do not lie over one another. */
    private int step(double room) {
        return (int) Math.max(1, Math.ceil(appearance.scaled(LINE) * 0.9 / room));
    }

    /** Every n-th, and the current one in the place of its neighbours. */
    private static boolean isNamed(int index, int step, int current) {
        boolean beside = current >= 0 && index != current && Math.abs(index - current) < step;
        return index == current || index % step == 0 && !beside;
    }

    /** A pixel for each cell, enlarged. */
    private void all() {
        int classes = shown.classes();
        if (picture == null) {
            picture = new WritableImage(classes, classes);
            for (int row = 0; row < classes; row++) {
                for (int column = 0; column < classes; column++) {
                    Color color = colors.of(new Cell(row, column));
                    picture.getPixelWriter().setColor(column, row, color);
                }
            }
        }
        g.setImageSmoothing(false);
        g.drawImage(
                picture,
                frame.x(0),
                frame.y(0),
                classes * frame.cellWidth(),
                classes * frame.cellHeight());
        g.setStroke(appearance.palette().border());
        g.setLineWidth(1);
        g.strokeRect(frame.left() - 0.5, frame.top() - 0.5, frame.width(), frame.height());
    }

    private void cells() {
        boolean numbered =
                frame.cellWidth() >= appearance.scaled(WIDE)
                        && frame.cellHeight() >= appearance.scaled(HIGH);
        appearance.prepareText(
                g,
                Math.min(12, frame.cellHeight() / appearance.scaled(1) * 0.72),
                TextAlignment.CENTER,
                VPos.CENTER);
        for (int row = frame.firstRow(); row <= frame.lastRow(); row++) {
            for (int column = frame.firstColumn(); column <= frame.lastColumn(); column++) {
                cell(new Cell(row, column), numbered);
            }
        }
    }

    private void cell(Cell cell, boolean numbered) {
        Palette palette = appearance.palette();
        double x = Math.round(frame.x(cell.predicted()));
        double y = Math.round(frame.y(cell.actual()));
        double width = Math.round(frame.x(cell.predicted() + 1)) - x;
        double height = Math.round(frame.y(cell.actual() + 1)) - y;
        Color color = colors.of(cell);
        g.setFill(color);
        g.fillRect(x, y, width, height);
        g.setStroke(palette.grid());
        g.setLineWidth(1);
        g.strokeRect(x + 0.5, y + 0.5, width, height);
        if (numbered) {
            boolean quiet = shown.value(share, cell) == 0 || cell.isRight();
            boolean compared = shown.before() != null && shown.value(share, cell) != 0;
            g.setFill(quiet && !compared ? palette.quiet() : palette.legibleOn(color));
            String number = ConfusionWords.number(language.texts(), shown, share, cell);
            g.fillText(number, x + width / 2, y + height / 2, width - 2);
        }
    }

    private void mark(Cell cell) {
        if (cell != null) {
            new Cells(appearance.palette())
                    .mark(
                            g,
                            frame.x(cell.predicted()) + 1,
                            frame.y(cell.actual()) + 1,
                            frame.cellWidth() - 1,
                            frame.cellHeight() - 1);
        }
    }
}
