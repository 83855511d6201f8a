package fude.ui.inside.weights;

import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.grid.Cells;
import fude.ui.inside.InsideWords;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Selection;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.TextAlignment;

/** Pictures in rows, of which only those in sight are made and painted. */
final class WallRegion extends PaintedRegion {
    private static final double SIDE = 62;
    private static final double GAP = 10;
    private static final double WORDS = 16;

    private final WeightsViewModel model;
    private final Language language;
    private final ScrollBar bar;

    /**
     * @param bar whose value is the first row
     */
    WallRegion(WeightsViewModel model, Language language, Appearance appearance, ScrollBar bar) {
        super(appearance, language);
        this.model = model;
        this.language = language;
        this.bar = bar;
        setId("weights-wall");
        getStyleClass().add("weights-wall");
        setFocusTraversable(true);
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    bar.setValue(bar.getValue() - Math.signum(event.getDeltaY()));
                    clamp();
                    event.consume();
                });
        bar.valueProperty().subscribe(value -> repaint());
        model.wallProperty().subscribe(wall -> repaint());
    }

    private Wall wall() {
        return model.wallProperty().get();
    }

    private int columns() {
        double pitch = appearance.scaled(SIDE + GAP);
        return Math.max(1, (int) ((getWidth() - 4 + appearance.scaled(GAP)) / pitch));
    }

    private double pitch() {
        return appearance.scaled(SIDE + WORDS + GAP / 2);
    }

    private int rows() {
        int columns = columns();
        return (wall().order().length + columns - 1) / columns;
    }

    private int firstRow() {
        return (int) Math.round(bar.getValue());
    }

    private void clamp() {
        bar.setValue(Math.max(0, Math.min(bar.getMax(), bar.getValue())));
    }

    /** Lets the bar tell how much is in sight. */
    private void fitBar() {
        double visible = Math.max(1, Math.floor(getHeight() / pitch()));
        double most = Math.max(0, rows() - visible);
        bar.setMax(most);
        bar.setUnitIncrement(1);
        bar.setBlockIncrement(visible);
        bar.setVisibleAmount(rows() == 0 ? 0 : most * visible / rows());
        clamp();
        bar.setVisible(most > 0);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        fitBar();
        int columns = columns();
        int from = firstRow() * columns;
        model.look(from, columns * ((int) Math.ceil(height / pitch()) + 1));
        Wall wall = wall();
        if (!wall.isThere() || width <= 0) {
            return;
        }
        InsideWords words = InsideWords.of(language.texts(), wall.spec(), model.lab);
        setAccessibleText(
                language.get("weights.wall", wall.order().length, words.unit(wall.unit())));
        for (int i = 0; i < wall.pictures().length; i++) {
            int place = wall.first() + i;
            double y = (place / columns - firstRow()) * pitch() + 3;
            if (y > -pitch() && y < height) {
                paint(g, wall, i, left(place % columns), y, words);
            }
        }
    }

    private double left(int column) {
        return 3 + column * appearance.scaled(SIDE + GAP);
    }

    private void paint(
            GraphicsContext g, Wall wall, int picture, double x, double y, InsideWords words) {
        int columns = wall.columns();
        int[] colors = wall.pictures()[picture];
        int rows = Math.max(1, colors.length / columns);
        double side = Math.round(appearance.scaled(SIDE));
        double cell = side / Math.max(rows, columns);
        WritableImage own = new WritableImage(columns, rows);
        own.getPixelWriter()
                .setPixels(
                        0, 0, columns, rows, PixelFormat.getIntArgbInstance(), colors, 0, columns);
        g.setImageSmoothing(false);
        g.drawImage(own, x, y, cell * columns, cell * rows);
        paintFrame(g, x, y, cell * columns, cell * rows);
        int unit = wall.order()[wall.first() + picture];
        boolean chosen = wall.unit().number() == unit;
        if (chosen) {
            new Cells(appearance.palette()).mark(g, x, y, cell * columns, cell * rows);
        }
        appearance.prepareText(g, 10.5, TextAlignment.CENTER, VPos.TOP);
        g.setFill(chosen ? appearance.palette().text() : appearance.palette().quiet());
        g.fillText(
                words.unit(wall.layer(), unit),
                x + side / 2,
                y + cell * rows + appearance.scaled(2),
                side);
    }

    private void choose(int place) {
        if (place >= 0 && place < wall().order().length) {
            model.selection.unit(new Selection.Unit(wall().layer(), wall().order()[place]));
        }
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        event.consume();
        int column = (int) Math.floor((event.getX() - 3) / appearance.scaled(SIDE + GAP));
        int row = (int) Math.floor((event.getY() - 3) / pitch());
        if (column >= 0 && column < columns() && row >= 0) {
            choose((firstRow() + row) * columns() + column);
        }
    }

    private void pressed(KeyEvent event) {
        if (!wall().isThere()) {
            return;
        }
        int page = columns() * (int) Math.max(1, getHeight() / pitch());
        int step =
                event.getCode() == KeyCode.PAGE_DOWN
                        ? page
                        : event.getCode() == KeyCode.PAGE_UP
                                ? -page
                                : Controls.step(event, columns());
        if (step == 0) {
            return;
        }
        int at = wall().place(wall().unit().number()) + step;
        int place = Math.max(0, Math.min(wall().order().length - 1, at));
        int row = place / columns();
        int inSight = (int) Math.max(1, getHeight() / pitch());
        if (row < firstRow() || row >= firstRow() + inSight) {
            bar.setValue(row < firstRow() ? row : row - inSight + 1);
        }
        choose(place);
        event.consume();
    }
}
