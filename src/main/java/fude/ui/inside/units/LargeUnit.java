package fude.ui.inside.units;

import fude.data.numbers.Frame;
import fude.data.numbers.NumberForm;
import fude.ui.controls.Controls;
import fude.ui.controls.PaintedRegion;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.TextAlignment;

/** The opened unit's picture, large, with the point that is looked at; a click chooses another. */
final class LargeUnit extends PaintedRegion {
    private static final double SIDE = 200;
    private static final double WORDS = 10.5;

    /** Parts of the frame that an arrow key goes. */
    private static final double STEPS = 40;

    private final UnitsViewModel model;

    LargeUnit(UnitsViewModel model, Language language, Appearance appearance) {
        super(appearance, language);
        this.model = model;
        setId("units-large");
        setFocusTraversable(true);
        getStyleClass().add("plot");
        language.explain(this, "units.large.explained");
        appearance.whenScaled(
                () -> {
                    setPrefSize(appearance.scaled(SIDE), appearance.scaled(SIDE));
                    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
                    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
                });
        Changes.of(this::repaint, model.sceneProperty(), model.unit, focusedProperty());
        setOnMousePressed(this::pointed);
        setOnMouseDragged(this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    private void pointed(MouseEvent event) {
        requestFocus();
        UnitsScene scene = model.sceneProperty().get();
        if (scene == null || scene.answers() == null) {
            return;
        }
        Frame frame = scene.data().frame();
        double across = Math.max(0, Math.min(1, event.getX() / getWidth()));
        double up = Math.max(0, Math.min(1, 1 - event.getY() / getHeight()));
        double x = frame.left() + across * (frame.right() - frame.left());
        if (scene.isAlongX()) {
            model.look(x);
        } else {
            model.look(x, frame.bottom() + up * (frame.top() - frame.bottom()));
        }
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        UnitsScene scene = model.sceneProperty().get();
        int step = Controls.step(event, 2);
        if (scene == null || step == 0 || scene.answers() == null) {
            return;
        }
        Frame frame = scene.data().frame();
        double[] next = scene.point().clone();
        if (Math.abs(step) == 1) {
            next[0] += step * (frame.right() - frame.left()) / STEPS;
        } else if (next.length > 1) {
            next[1] -= step / 2.0 * (frame.top() - frame.bottom()) / STEPS;
        }
        model.look(next);
        event.consume();
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        UnitsScene scene = model.sceneProperty().get();
        if (scene == null || scene.answers() == null) {
            return;
        }
        Selection.Unit unit = model.unit.get();
        Rectangle2D area = new Rectangle2D(0, 0, width, height);
        new AnswerPicture(appearance.palette())
                .paint(
                        g,
                        scene.over(unit.layer(), unit.number()),
                        scene.answers().columns(),
                        scene.answers().rows(),
                        scene.full(unit.layer()),
                        area);
        Frame frame = scene.data().frame();
        double x = width * (scene.point()[0] - frame.left()) / (frame.right() - frame.left());
        g.setStroke(appearance.palette().text());
        g.setLineWidth(appearance.scaled(1.5));
        if (scene.isAlongX()) {
            g.strokeLine(x, 0, x, height);
        } else {
            double up = (scene.point()[1] - frame.bottom()) / (frame.top() - frame.bottom());
            double y = height * (1 - up);
            double radius = appearance.scaled(6);
            g.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
        }
        appearance.prepareText(g, WORDS, TextAlignment.RIGHT, VPos.BOTTOM);
        g.setFill(appearance.palette().text());
        int columns = scene.data().training().columns();
        g.fillText(NumberForm.symbol(columns, 0), width - 4, height - 2);
        if (!scene.isAlongX()) {
            appearance.prepareText(g, WORDS, TextAlignment.LEFT, VPos.TOP);
            g.fillText(NumberForm.symbol(columns, 1), 4, 2);
        }
        g.setStroke(isFocused() ? appearance.palette().accent() : appearance.palette().border());
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, width - 1, height - 1);
    }
}
