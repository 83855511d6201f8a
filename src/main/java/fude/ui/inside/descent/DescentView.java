package fude.ui.inside.descent;

import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A formula that one walks down, or the loss of the network. While a formula's side has the focus,
 * ← and → step back and on, and Home leads to the start.
 */
final class DescentView extends ScrollPane {
    private final DescentViewModel model;

    DescentView(
            DescentViewModel model,
            SliceViewModel slice,
            Language language,
            Appearance appearance) {
        this.model = model;
        setId("descent");
        Segments<Ground> grounds =
                new Segments<>(
                        language, "descent-ground", "descent.ground.", Ground.class, model.ground);
        WalkBox walk = new WalkBox(model, language);
        FlowPane head = Controls.styled(new FlowPane(grounds, walk), "chips");
        FormulaView formula = new FormulaView(model, language, appearance);
        SliceView loss = new SliceView(slice, language, appearance);
        VBox.setVgrow(formula, Priority.ALWAYS);
        VBox.setVgrow(loss, Priority.ALWAYS);
        Changes.follow(
                () -> {
                    boolean ofLoss = model.ground.get() == Ground.LOSS;
                    Controls.show(!ofLoss, walk, formula);
                    Controls.show(ofLoss, loss);
                    slice.inSight.set(ofLoss && model.inSight.get());
                },
                model.ground,
                model.inSight);
        Controls.scrolledIfSmall(this, Controls.column("descent", head, formula, loss));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static boolean hasArrows(Object target) {
        return target instanceof TextInputControl
                || target instanceof ComboBoxBase
                || target instanceof ToggleButton;
    }

    private void key(KeyEvent event) {
        boolean isOther =
                event.isShortcutDown()
                        || event.isAltDown()
                        || event.isShiftDown()
                        || hasArrows((Node) event.getTarget());
        if (isOther || model.ground.get() != Ground.FORMULA) {
            return;
        }
        if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
            model.move(event.getCode() == KeyCode.LEFT ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.HOME) {
            model.go(0);
            event.consume();
        }
    }
}
