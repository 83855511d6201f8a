package fude.ui.inside;

import fude.data.Dataset;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.grid.Cells;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/** Images in a row, each with its number below it. A click, or the keys, choose one. */
public final class ImagesRow extends PaintedRegion {
    private static final double GAP = 5;
    private static final double LARGEST = 52;
    private static final double WORDS = 15;

    private final Language language;
    private final int places;
    private final IntConsumer choose;
    private Dataset images;
    private List<ExcitingImages.Found> shown = List.of();
    private int at;

    /**
     * @param places for how many images there is room
     * @param choose takes the number of an image that somebody wants on the paper
     */
    public ImagesRow(Appearance appearance, Language language, int places, IntConsumer choose) {
        super(appearance, language);
        this.language = language;
        this.places = places;
        this.choose = choose;
        getStyleClass().add("images-row");
        setFocusTraversable(true);
        setMinWidth(0);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe(focused -> repaint());
    }

    public void show(Dataset of, List<ExcitingImages.Found> next) {
        boolean same = of == images && next.equals(shown);
        images = of;
        shown = next;
        at = Math.min(at, Math.max(0, next.size() - 1));
        if (!same) {
            repaint();
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double side(double width) {
        double gaps = (places - 1) * appearance.scaled(GAP);
        return Math.floor(
                Math.max(0, Math.min(appearance.scaled(LARGEST), (width - gaps) / places)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return side(width) + appearance.scaled(WORDS);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return places * appearance.scaled(LARGEST);
    }

    private double left(int place) {
        return place * (side(getWidth()) + appearance.scaled(GAP));
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        double side = side(width);
        appearance.prepareText(g, 9.5, TextAlignment.CENTER, VPos.TOP);
        for (int i = 0; i < places; i++) {
            if (i < shown.size()) {
                paint(g, shown.get(i), left(i), side);
            } else {
                paintFrame(g, left(i), 0, side, side);
            }
        }
        if (isFocused() && at < shown.size()) {
            new Cells(appearance.palette()).mark(g, left(at) + 1, 1, side - 2, side - 2);
        }
        List<String> words =
                shown.stream()
                        .map(
                                one ->
                                        language.get(
                                                "exciting.one",
                                                images.classNames().get(images.label(one.image())),
                                                language.texts().figures(one.activation())))
                        .toList();
        setAccessibleText(language.get("exciting.row", words));
    }

    private void paint(GraphicsContext g, ExcitingImages.Found one, double x, double side) {
        double cell = Math.min(side / images.columns(), side / images.rows());
        double wide = cell * images.columns();
        double high = cell * images.rows();
        Rectangle2D area = new Rectangle2D(x, 0, wide, high);
        appearance
                .inkPainter()
                .paint(g, images.image(one.image()), images.rows(), images.columns(), area);
        paintFrame(g, x, 0, wide, high);
        g.setFill(appearance.palette().quiet());
        g.fillText(
                language.texts().decimal(one.activation()),
                x + side / 2,
                side + appearance.scaled(1.5),
                side);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        double step = side(getWidth()) + appearance.scaled(GAP);
        int place = (int) Math.floor(event.getX() / step);
        if (place >= 0 && place < shown.size()) {
            at = place;
            choose.accept(shown.get(place).image());
            repaint();
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        int step = Controls.step(event, 0);
        if (step != 0 && !shown.isEmpty()) {
            at = Math.floorMod(at + step, shown.size());
            repaint();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && at < shown.size()) {
            choose.accept(shown.get(at).image());
            event.consume();
        }
    }
}
