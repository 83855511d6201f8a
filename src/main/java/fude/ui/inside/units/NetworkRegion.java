package fude.ui.inside.units;

import fude.nn.inference.DenseInference;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/**
 * The network: inputs, every unit with its picture, weights as edges with their numbers where there
 * is room. A click or the arrow keys open a unit; a click on a number has it typed.
 */
final class NetworkRegion extends PaintedRegion {
    private static final double WORDS = 10.5;
    private static final double NUMBER = 38;
    private static final double WIDEST = 4.5;

    /** Of more weights between two columns only the opened unit's have numbers. */
    private static final int NUMBERED = 24;

    private final UnitsViewModel model;
    private final Language language;
    private GraphicsContext g;
    private UnitsScene scene;
    private UnitsLayout layout;

    NetworkRegion(UnitsViewModel model, Language language, Appearance appearance) {
        super(appearance, language);
        this.model = model;
        this.language = language;
        setId("units-network");
        setMinSize(0, 0);
        setFocusTraversable(true);
        getStyleClass().add("plot");
        language.explain(this, "units.explained");
        Changes.of(this::repaint, model.sceneProperty(), model.unit, focusedProperty());
        setOnMousePressed(this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private UnitsLayout arranged() {
        UnitsScene now = model.sceneProperty().get();
        return now == null
                ? null
                : new UnitsLayout(now, getWidth(), getHeight(), appearance.scaled(1));
    }

    /** Where a unit's picture is within this region; for who clicks there. */
    Rectangle2D picture(int column, int unit) {
        return arranged().picture(column, unit);
    }

    /** Where the number of a weight is within this region; null where it has no room. */
    Rectangle2D number(int column, int from, int unit) {
        return numbers(arranged(), column).stream()
                .filter(one -> one.from() == from && one.unit() == unit)
                .map(UnitsLayout.Number::area)
                .findFirst()
                .orElse(null);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        UnitsLayout now = arranged();
        if (now == null) {
            return;
        }
        event.consume();
        Selection.Unit found = now.unitAt(event.getX(), event.getY());
        if (found != null) {
            model.unit.set(found);
            return;
        }
        for (int column = 0; column < columns(); column++) {
            for (UnitsLayout.Number number : numbers(now, column)) {
                if (number.area().contains(event.getX(), event.getY())) {
                    model.type(new Selection.Unit(column, number.unit()), number.from());
                    return;
                }
            }
        }
    }

    private int columns() {
        return model.sceneProperty().get().columns().size();
    }

    private void keyPressed(KeyEvent event) {
        UnitsScene now = model.sceneProperty().get();
        int step = Controls.step(event, 1000);
        if (now == null || step == 0) {
            return;
        }
        Selection.Unit unit = model.unit.get();
        int column = unit.layer();
        int number = unit.number();
        if (Math.abs(step) == 1) {
            column = Math.max(0, Math.min(columns() - 1, column + step));
        } else {
            number += step / 1000;
        }
        number = Math.max(0, Math.min(now.units(column) - 1, number));
        model.unit.set(new Selection.Unit(column, number));
        event.consume();
    }

    private List<UnitsLayout.Number> numbers(UnitsLayout at, int column) {
        UnitsScene of = model.sceneProperty().get();
        boolean all = at.sources(column) * at.shown(of.units(column)) <= NUMBERED;
        Selection.Unit opened = model.unit.get();
        int only = all ? -1 : opened.layer() == column ? opened.number() : Integer.MAX_VALUE;
        return at.numbers(column, only, appearance.scaled(NUMBER), appearance.scaled(WORDS + 4));
    }

    @Override
    protected void paint(GraphicsContext graphics, double width, double height) {
        g = graphics;
        scene = model.sceneProperty().get();
        layout = arranged();
        if (scene == null || width <= 0) {
            return;
        }
        for (int column = 0; column < scene.columns().size(); column++) {
            edges(column);
        }
        inputs();
        AnswerPicture painter = new AnswerPicture(appearance.palette());
        for (int column = 0; column < scene.columns().size(); column++) {
            units(column, painter);
        }
        for (int column = 0; column < scene.columns().size(); column++) {
            for (UnitsLayout.Number number : numbers(layout, column)) {
                number(number);
            }
        }
        if (isFocused()) {
            g.setStroke(appearance.palette().accent());
            g.setLineWidth(1);
            g.strokeRect(0.5, 0.5, width - 1, height - 1);
        }
    }

    private void edges(int column) {
        DenseInference weights = scene.weights(column);
        double widest = scene.widest(column);
        for (int unit = 0; unit < layout.shown(scene.units(column)); unit++) {
            for (int from = 0; from < layout.sources(column); from++) {
                double w = weights.weight(from, unit);
                g.setStroke(sign(w));
                g.setLineWidth(appearance.scaled(0.4 + WIDEST * Math.abs(w) / widest));
                g.strokeLine(
                        layout.fromX(column),
                        layout.fromY(column, from),
                        layout.left(column),
                        layout.unitY(column, unit));
            }
        }
    }

    private Color sign(double weight) {
        return appearance.palette().line(weight < 0 ? 1 : 0);
    }

    private void inputs() {
        int inputs = scene.network().form().inputs();
        for (int i = 0; i < layout.shown(inputs); i++) {
            words(
                    scene.network().form().symbol(i),
                    layout.inputX(),
                    layout.inputY(i),
                    TextAlignment.CENTER,
                    13);
        }
        leftOut(inputs, layout.inputX(), layout.inputY(layout.shown(inputs)));
    }

    private void leftOut(int of, double middle, double y) {
        int more = of - layout.shown(of);
        if (more > 0) {
            words(language.get("inside.more", more), middle, y, TextAlignment.CENTER, WORDS);
        }
    }

    private void units(int column, AnswerPicture painter) {
        double full = scene.answers() == null ? 1 : scene.full(column);
        int shown = layout.shown(scene.units(column));
        for (int unit = 0; unit < shown; unit++) {
            Rectangle2D area = layout.picture(column, unit);
            g.setFill(appearance.palette().surface());
            g.fillRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
            if (scene.answers() != null) {
                painter.paint(
                        g,
                        scene.over(column, unit),
                        scene.answers().columns(),
                        scene.answers().rows(),
                        full,
                        area);
            } else {
                words(
                        language.texts().figures(scene.answer(column, unit)),
                        area.getMinX() + area.getWidth() / 2,
                        area.getMinY() + area.getHeight() / 2,
                        TextAlignment.CENTER,
                        WORDS);
            }
            boolean opened = model.unit.get().equals(new Selection.Unit(column, unit));
            g.setStroke(opened ? appearance.palette().accent() : appearance.palette().quiet());
            g.setLineWidth(opened ? 2.5 : 1);
            g.strokeRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
            words(
                    "b " + Texts.setting(rounded(scene.weights(column).bias(unit))),
                    area.getMinX() + area.getWidth() / 2,
                    area.getMaxY() + appearance.scaled(8),
                    TextAlignment.CENTER,
                    WORDS);
        }
        leftOut(
                scene.units(column),
                layout.left(column) + layout.side() / 2,
                layout.unitY(column, shown));
    }

    /** Two decimals are enough to follow; all of them stand beside the opened unit. */
    private static double rounded(double number) {
        return Math.rint(number * 100) / 100 + 0.0;
    }

    private void number(UnitsLayout.Number number) {
        double w = scene.weights(number.column()).weight(number.from(), number.unit());
        Rectangle2D area = number.area();
        g.setFill(appearance.palette().surface().deriveColor(0, 1, 1, 0.85));
        g.fillRoundRect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight(), 6, 6);
        words(
                language.texts().decimal(w),
                area.getMinX() + area.getWidth() / 2,
                area.getMinY() + area.getHeight() / 2,
                TextAlignment.CENTER,
                WORDS);
    }

    private void words(String words, double x, double y, TextAlignment align, double size) {
        appearance.prepareText(g, size, align, VPos.CENTER);
        g.setFill(appearance.palette().text());
        g.fillText(words.replace('-', '−'), x, y);
    }
}
