package fude.ui.inside.neighbours;

import fude.data.Dataset;
import fude.text.Texts;
import fude.training.nearest.Neighbour;
import fude.ui.controls.CellGrid;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.grid.Cells;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/**
 * Neighbours from the nearest on, each with its label, distance and number; another label than the
 * network's answer has an outline and ≠. A click, or the keys, put one on the paper.
 */
final class NeighbourStrip extends PaintedRegion {
    private static final double CELL = 66;
    private static final double GAP = 8;
    private static final double CAPTION = 42;
    private static final double LINE = 13;
    private static final double OUTLINE = 2.5;

    private final Language language;
    private final IntConsumer choose;
    private Dataset images;
    private List<Neighbour> shown = List.of();
    private int answer;
    private int at;

    /**
     * @param choose takes the number of an image that somebody wants on the paper
     */
    NeighbourStrip(Language language, Appearance appearance, String id, IntConsumer choose) {
        super(appearance, language);
        this.language = language;
        this.choose = choose;
        setId(id);
        setFocusTraversable(true);
        setMinWidth(0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        focusedProperty().subscribe(focused -> repaint());
    }

    /**
     * @param answered the class that the network answers; −1 for none
     */
    void show(Dataset of, List<Neighbour> next, int answered) {
        images = of;
        shown = next;
        answer = answered;
        at = Math.min(at, Math.max(0, next.size() - 1));
        setAccessibleText(told());
        requestLayout();
    }

    private boolean differs(Neighbour one) {
        return answer >= 0 && images.label(one.image()) != answer;
    }

    private String label(Neighbour one) {
        Texts texts = language.texts();
        String name = texts.className(images.classNames().get(images.label(one.image())));
        return differs(one) ? "≠ " + name : name;
    }

    private String told() {
        return shown.isEmpty()
                ? language.get("neighbours.none")
                : shown.stream()
                        .map(
                                one ->
                                        language.get(
                                                "neighbours.told",
                                                label(one),
                                                language.texts().figures(one.distance()),
                                                one.image() + 1))
                        .collect(Collectors.joining(language.get("text.dot-separator")));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private int columns(double width) {
        double cell = appearance.scaled(CELL + GAP);
        return Math.max(1, Math.min(NeighboursViewModel.COUNT, (int) (width / cell)));
    }

    private CellGrid grid(double width) {
        double side = appearance.scaled(CELL + GAP);
        return new CellGrid(
                0, 0, columns(width), shown.size(), side, side + appearance.scaled(CAPTION));
    }

    @Override
    protected double computeMinHeight(double width) {
        int columns = columns(width < 0 ? getWidth() : width);
        double rows = Math.ceil((double) NeighboursViewModel.COUNT / columns);
        return rows * appearance.scaled(CELL + GAP + CAPTION);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        CellGrid grid = grid(width);
        double side = appearance.scaled(CELL);
        for (int i = 0; i < shown.size(); i++) {
            paint(g, shown.get(i), grid.x(i) + 2, grid.y(i) + 2, side);
        }
        if (isFocused() && at < shown.size()) {
            new Cells(appearance.palette())
                    .mark(g, grid.x(at) + 3, grid.y(at) + 3, side - 2, side - 2);
        }
    }

    private void paint(GraphicsContext g, Neighbour one, double x, double y, double side) {
        Rectangle2D area = new Rectangle2D(x, y, side, side);
        byte[] pixels = images.image(one.image());
        appearance.inkPainter().paint(g, pixels, images.rows(), images.columns(), area);
        boolean differs = differs(one);
        g.setLineDashes();
        if (differs) {
            g.setStroke(appearance.palette().wrong());
            g.setLineWidth(OUTLINE);
            g.strokeRect(x, y, side, side);
        } else {
            paintFrame(g, x, y, side, side);
        }
        double middle = x + side / 2;
        double line = appearance.scaled(LINE);
        double below = y + side + appearance.scaled(3);
        appearance.prepareText(g, 12, TextAlignment.CENTER, VPos.TOP);
        g.setFont(appearance.bold(12));
        g.setFill(differs ? appearance.palette().wrong() : appearance.palette().text());
        g.fillText(label(one), middle, below, side);
        g.setFont(appearance.font(10));
        g.setFill(appearance.palette().quiet());
        g.fillText(language.texts().figures(one.distance()), middle, below + line * 1.1, side);
        String number = language.get("neighbours.number", one.image() + 1);
        g.fillText(number, middle, below + line * 2, side);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int place = grid(getWidth()).at(event.getX(), event.getY());
        if (place >= 0) {
            at = place;
            choose.accept(shown.get(place).image());
        }
        event.consume(); // or else a pane around it would take the focus
    }

    private void keyPressed(KeyEvent event) {
        int step = Controls.step(event, columns(getWidth()));
        if (step != 0 && !shown.isEmpty()) {
            at = Math.max(0, Math.min(shown.size() - 1, at + step));
            repaint();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at < shown.size()) {
            choose.accept(shown.get(at).image());
            event.consume();
        }
    }
}
