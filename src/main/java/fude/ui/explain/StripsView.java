package fude.ui.explain;

import fude.nn.NetworkSpec;
import fude.text.Texts;
import fude.ui.controls.CellGrid;
import fude.ui.controls.PaintedRegion;
import fude.ui.controls.grid.Cells;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/**
 * The activations of every layer, a strip each and a cell for each unit, always in the same order.
 * A click or the arrow keys choose a unit: left and right in the layer, up and down another layer.
 */
final class StripsView extends PaintedRegion {
    private static final double NAME = 118;
    private static final double GAP = 5;

    /** Units of a layer whose cells are told apart by lines. */
    private static final int MOST_WITH_LINES = 512;

    private final WhyViewModel model;
    private final Language language;
    private List<StripBox> boxes = List.of();

    StripsView(WhyViewModel model, Language language, Appearance appearance) {
        super(appearance, language);
        this.model = model;
        this.language = language;
        setId("why-strips");
        getStyleClass().add("strips");
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.whyProperty().subscribe((was, is) -> changed(was, is));
    }

    private Explanation why() {
        return model.whyProperty().get();
    }

    private boolean isEmpty() {
        return !why().isAnswered();
    }

    private void changed(Explanation was, Explanation is) {
        if (!Objects.equals(spec(was), spec(is))) {
            requestLayout();
        }
        repaint();
    }

    private static NetworkSpec spec(Explanation of) {
        return of.trace() == null ? null : of.trace().spec();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        List<StripBox> placed = placed(width);
        return placed.isEmpty()
                ? appearance.scaled(60)
                : placed.get(placed.size() - 1).cells().bottom() + 2;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private List<StripBox> placed(double width) {
        List<StripBox> placed = new ArrayList<>();
        if (isEmpty() || width <= 0) {
            return placed;
        }
        double left = appearance.scaled(NAME);
        double top = 2;
        for (Strip strip : Strip.of(why().trace())) {
            double scale = appearance.textScaleProperty().get();
            StripBox box = StripBox.of(strip, left, top, width - left - 3, scale);
            placed.add(box);
            top = box.cells().bottom() + appearance.scaled(GAP);
        }
        return placed;
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        boxes = placed(width);
        if (boxes.isEmpty()) {
            setAccessibleText(language.get("why.strips"));
            return;
        }
        WhyWords words = model.words(language.texts());
        boxes.forEach(box -> paint(g, box, words));
        UnitReason chosen = why().unit();
        for (StripBox box : boxes) {
            if (box.strip().layer() == chosen.layer()) {
                CellGrid at = box.cells();
                double x = at.x(chosen.unit());
                new Cells(appearance.palette())
                        .mark(g, x, at.y(chosen.unit()), at.width(), at.height());
            }
        }
        tell(words);
    }

    private void paint(GraphicsContext g, StripBox box, WhyWords words) {
        Palette palette = appearance.palette();
        Cells cells = new Cells(palette);
        Strip strip = box.strip();
        CellGrid at = box.cells();
        appearance.prepareText(g, 12, TextAlignment.LEFT, VPos.CENTER);
        g.setFill(strip.layer() == why().unit().layer() ? palette.text() : palette.quiet());
        g.fillText(
                words.layer(why().trace().spec(), strip.layer()),
                1,
                (at.top() + at.bottom()) / 2,
                at.left() - 8);
        double strongest = Math.max(strip.strongest(), 1e-12);
        boolean named = at.width() >= appearance.scaled(13) && isOutput(strip);
        for (int unit = 0; unit < strip.activations().length; unit++) {
            double share = strip.activations()[unit] / strongest;
            g.setFill(cells.activation(share));
            g.fillRect(at.x(unit), at.y(unit), at.width(), at.height());
            if (strip.activations().length <= MOST_WITH_LINES) {
                g.setStroke(palette.grid());
                g.setLineWidth(0.5);
                g.strokeRect(at.x(unit), at.y(unit), at.width(), at.height());
            }
            if (named) {
                name(g, box, unit, share, words);
            } else if (share < 0) {
                double cell = Math.min(at.width(), at.height());
                double x = at.x(unit) + (at.width() - cell) / 2;
                cells.sign(g, share, x, at.y(unit) + (at.height() - cell) / 2, cell);
            }
        }
    }

    private boolean isOutput(Strip strip) {
        return strip.layer() == why().trace().spec().layers().size();
    }

    private void name(GraphicsContext g, StripBox box, int unit, double share, WhyWords words) {
        Palette palette = appearance.palette();
        String name = words.unit(why().trace().spec(), box.strip().layer(), unit);
        g.setTextAlign(TextAlignment.CENTER);
        g.setFill(Math.abs(share) > 0.5 ? palette.surface() : palette.text());
        CellGrid at = box.cells();
        double x = at.x(unit);
        double y = at.y(unit);
        g.fillText(name, x + at.width() / 2, y + at.height() / 2, at.width() - 2);
        if (share < 0) {
            double arm = at.width() * 0.1;
            g.setStroke(g.getFill());
            g.setLineWidth(1.5);
            g.strokeLine(x + arm, y + 4, x + 3 * arm, y + 4);
        }
    }

    private void tell(WhyWords words) {
        Texts texts = language.texts();
        setAccessibleText(
                texts.get(
                        "text.sentences",
                        texts.get("why.strips"),
                        words.title(why()) + " " + texts.decimal(why().unit().output())));
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        for (StripBox box : boxes) {
            int unit = box.cells().at(event.getX(), event.getY());
            if (unit >= 0) {
                model.choose(box.strip().layer(), unit);
            }
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        if (isEmpty() || event.isShortcutDown()) {
            return;
        }
        UnitReason at = why().unit();
        switch (event.getCode()) {
            case LEFT -> move(at, -1);
            case RIGHT -> move(at, 1);
            case UP -> moveLayer(at, -1);
            case DOWN -> moveLayer(at, 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(UnitReason from, int step) {
        int units = why().trace().activations(from.layer()).length;
        model.choose(from.layer(), Math.floorMod(from.unit() + step, units));
    }

    private void moveLayer(UnitReason from, int step) {
        for (int i = 0; i < boxes.size(); i++) {
            int next = i + step;
            if (boxes.get(i).strip().layer() == from.layer() && next >= 0 && next < boxes.size()) {
                model.choose(boxes.get(next).strip().layer(), -1);
                return;
            }
        }
    }
}
