package fude.ui.inside.step;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.NumberBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One line while it is folded; unfolded the stages of an update, or the gradient check. While it
 * has the focus ← and → go through the stages.
 */
final class StepStrip extends VBox {

    enum Mode {
        UPDATE,
        CHECK
    }

    private final StepViewModel model;
    private final Language language;

    StepStrip(StepViewModel model, CheckViewModel check, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        setId("step-strip");
        getStyleClass().add("step-strip");
        minHeightProperty().bind(share(model, USE_PREF_SIZE));
        prefHeightProperty().bind(share(model, USE_COMPUTED_SIZE));
        ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.UPDATE);
        Segments<Mode> modes =
                new Segments<>(language, "step-mode", "stepping.mode.", Mode.class, mode);
        TransportBox transport = new TransportBox(model, language);
        SourceBox source = new SourceBox(model, language);
        StepView update = new StepView(model, language, appearance, this::requestFocus);
        CheckView checks = new CheckView(check, language);
        ScrollPane body =
                Controls.scroll(
                        Controls.column("step-view", update, checks, source), "clear-scroll");
        body.setMinHeight(0);
        body.setFocusTraversable(false);
        VBox.setVgrow(body, Priority.ALWAYS);
        Node fold = fold();
        FlowPane head = Controls.styled(new FlowPane(), "chips");
        Changes.follow(
                () -> {
                    boolean open = model.open.get();
                    boolean isUpdate = mode.get() == Mode.UPDATE;
                    Controls.keep(getChildren(), head, open ? body : null);
                    Controls.keep(
                            head.getChildren(),
                            fold,
                            open ? modes : null,
                            open && isUpdate ? transport : null);
                    Controls.show(isUpdate, update);
                    Controls.show(!isUpdate, checks);
                    check.inFront.set(open && !isUpdate);
                },
                model.open,
                mode);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> keepFocus());
    }

    /** Unfolded it is as high as it may be, whatever the stage, so that nothing jumps. */
    private NumberBinding share(StepViewModel model, double folded) {
        return Bindings.when(model.open).then(maxHeightProperty()).otherwise(folded);
    }

    private Node fold() {
        Button fold =
                new Buttons(language)
                        .words(
                                "step-fold",
                                "stepping.title",
                                () -> model.open.set(!model.open.get()));
        fold.getStyleClass().add(Styles.QUIET);
        fold.graphicProperty()
                .bind(
                        model.open.map(
                                open ->
                                        Controls.icon(
                                                open
                                                        ? Feather.CHEVRON_DOWN
                                                        : Feather.CHEVRON_RIGHT)));
        return fold;
    }

    /** A click that leaves the focus with nothing that wants keys gives it to the strip. */
    private void keepFocus() {
        Node owner = getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == this) {
                return;
            }
        }
        requestFocus();
    }

    private static boolean hasArrows(Object target) {
        return target instanceof ComboBoxBase
                || target instanceof Slider
                || target instanceof ListView;
    }

    private void key(KeyEvent event) {
        if (!model.open.get() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (Controls.undoes(event, model.maker::takeBack, () -> {})
                || hasArrows(event.getTarget())) {
            return;
        }
        int step = Controls.step(event, 0);
        if (step != 0) {
            model.go(model.stageProperty().get() + step);
            event.consume();
        }
    }
}
