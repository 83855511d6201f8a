package fude.ui.network;

import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
import fude.text.Message;
import fude.ui.controls.Buttons;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * A layer that can be moved and removed: by its handle and its cross, or, while the card has the
 * focus, with Alt + ↑, Alt + ↓ and Delete. A layer with settings has a card of its own that adds
 * them.
 */
class HiddenCard extends LayerCard {
    final NetworkViewModel model;
    private final Buttons buttons;
    private final Button remove;
    private int index;

    HiddenCard(NetworkViewModel model, Language language, String nameKey) {
        super(language, nameKey);
        this.model = model;
        buttons = new Buttons(language);
        remove = buttons.icon(null, Feather.X, "network.remove", this::remove);
        tools(handle(language), remove);
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOnMousePressed(this::pressed);
    }

    private static Node handle(Language language) {
        Button handle =
                Controls.styled(
                        new Button(null, Controls.icon(Feather.MENU)),
                        Styles.ICON_BUTTON,
                        "handle");
        handle.setFocusTraversable(false);
        handle.setCursor(Cursor.OPEN_HAND);
        return language.explain(handle, "network.move");
    }

    static Choice<Activation> activations(Language language, Consumer<Activation> commit) {
        List<Activation> all = List.of(Activation.values());
        Choice<Activation> choice =
                new Choice<>(language, all, a -> "activation." + a.id(), commit);
        choice.explainEach("network.activation.explained");
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    /** A button that plots the activation of the layer. */
    final Button plot(Supplier<Activation> activation) {
        return buttons.icon(
                null,
                Feather.TRENDING_UP,
                "network.plot-activation",
                () -> model.plots.activation().accept(index, activation.get()));
    }

    /** Which hidden layer the card stands for. */
    void index(int index) {
        this.index = index;
        setId("layer-" + index);
        remove.setId("remove-layer-" + index);
    }

    int index() {
        return index;
    }

    final boolean hasUnreadable() {
        return model.lab.problem(NetworkSpec.field(index)).isPresent();
    }

    final void unreadable(Message why) {
        model.lab.session().unreadable(NetworkSpec.field(index), why);
    }

    /** The scroll pane around the cards would take the focus for itself. */
    private void pressed(MouseEvent event) {
        requestFocus();
        event.consume();
    }

    /** The focus goes with the layer, though the cards may be made again. */
    private void moveTo(int target) {
        Parent cards = getParent();
        model.move(index, target);
        focus(cards, target);
    }

    /** The focus goes to the next layer, or to the one before the last. */
    private void remove() {
        Parent cards = getParent();
        int next = index;
        model.remove(index);
        if (!focus(cards, next) && !focus(cards, next - 1)) {
            cards.requestFocus();
        }
    }

    private static boolean focus(Parent cards, int target) {
        Node card = cards.lookup("#layer-" + target);
        if (card != null) {
            card.requestFocus();
        }
        return card != null;
    }

    private void keyPressed(KeyEvent event) {
        if (!isFocused()) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            remove();
        } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            moveTo(index - 1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            moveTo(index + 1);
        } else {
            return;
        }
        event.consume();
    }
}
