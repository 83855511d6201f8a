package fude.ui.dataset.hundred;

import fude.ui.controls.CellGrid;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.InkPainter;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;

/** Ten rows of ten images, label and answer below each; wrong ones have an outline and a cross. */
final class HundredGrid extends PaintedRegion {
    private static final int COLUMNS = 10;
    private static final double CAPTION = 14;
    private static final double GAP = 4;
    private static final double SMALLEST = 28;

    /** Where label and answer fit below. */
    private static final double USUAL = 34;

    private static final double CROSS = 4;

    private final Language language;
    private Hundred hundred;
    private List<Integer> places = List.of();

    HundredGrid(Language language, Appearance appearance) {
        super(appearance, language);
        this.language = language;
        setId("hundred-grid");
        setMinWidth(COLUMNS * (SMALLEST + GAP));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        double cell = Math.min(width / COLUMNS, appearance.scaled(USUAL) + GAP);
        double rows = Math.ceil((double) places.size() / COLUMNS);
        return Math.ceil(rows * (Math.max(SMALLEST + GAP, cell) + appearance.scaled(CAPTION)));
    }

    /**
     * @param shown the places that are shown of these hundred; null for none at all
     */
    void show(Hundred of, List<Integer> shown) {
        hundred = of;
        places = shown;
        requestLayout();
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        double caption = appearance.scaled(CAPTION);
        double side = Math.floor(Math.min(width / COLUMNS, height / COLUMNS - caption) - GAP);
        if (hundred == null || side < 1) {
            return;
        }
        double left = Math.floor((width - COLUMNS * (side + GAP)) / 2);
        CellGrid cells =
                new CellGrid(left, 0, COLUMNS, places.size(), side + GAP, side + GAP + caption);
        InkPainter ink = appearance.inkPainter();
        appearance.prepareText(g, 11, TextAlignment.CENTER, VPos.CENTER);
        for (int cell = 0; cell < places.size(); cell++) {
            int place = places.get(cell);
            Rectangle2D area =
                    new Rectangle2D(cells.x(cell) + GAP / 2, cells.y(cell) + GAP / 2, side, side);
            ink.paint(
                    g,
                    hundred.images().image(place),
                    hundred.images().rows(),
                    hundred.images().columns(),
                    area);
            mark(g, place, area);
            g.fillText(words(place), area.getMinX() + side / 2, area.getMaxY() + caption / 2, side);
        }
    }

    /** Leaves the colour for the words behind. */
    private void mark(GraphicsContext g, int place, Rectangle2D area) {
        Palette palette = appearance.palette();
        if (!hundred.isWrong(place)) {
            paintFrame(g, area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
            g.setFill(palette.quiet());
            return;
        }
        g.setStroke(palette.wrong());
        g.setLineWidth(2);
        g.strokeRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        double r = appearance.scaled(CROSS);
        double x = area.getMaxX() - r - 2;
        double y = area.getMinY() + r + 2;
        for (boolean halo : new boolean[] {true, false}) {
            g.setStroke(halo ? palette.surface() : palette.wrong());
            g.setLineWidth(halo ? 5 : 2);
            g.strokeLine(x - r, y - r, x + r, y + r);
            g.strokeLine(x - r, y + r, x + r, y - r);
        }
        g.setFill(palette.text());
    }

    private String words(int place) {
        return language.get(
                "hundred.answer",
                name(hundred.images().label(place)),
                name(hundred.answers().predicted(place)));
    }

    private String name(int label) {
        return language.texts().className(hundred.images().classNames().get(label));
    }
}
