package fude.ui.workbench;

import fude.text.Message;
import fude.ui.controls.Dialog;
import fude.ui.controls.FailureBar;
import fude.ui.look.Language;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Something that a feature shows.
 *
 * @param titleKey the key of a pane's or a tab's title; empty elsewhere
 * @param tools buttons for a pane's title
 * @param keys hears the keys of a pane that has the focus
 * @param inSight follows whether a tab is in front
 */
public record View(
        Place place,
        String titleKey,
        Node node,
        List<Node> tools,
        EventHandler<KeyEvent> keys,
        BooleanProperty inSight) {

    /** A view that needs no title. */
    public static View at(Place place, Node node) {
        return pane(place, "", node);
    }

    /** A pane with a title. */
    public static View pane(Place place, String titleKey, Node node) {
        return new View(place, titleKey, node, List.of(), event -> {}, new SimpleBooleanProperty());
    }

    public static View tab(String titleKey, Node node) {
        return pane(Place.TAB, titleKey, node);
    }

    public static View dialog(Dialog dialog) {
        return at(Place.DIALOG, dialog);
    }

    /** A sentence about what went wrong, with a button that takes it away. */
    public static View failure(
            Language language,
            String id,
            ObservableObjectValue<Message> failure,
            Runnable dismiss) {
        return at(
                Place.FAILURE,
                new FailureBar(language, id, failure, language.text("own.dismiss"), dismiss));
    }

    public View withTools(List<Node> buttons) {
        return new View(place, titleKey, node, buttons, keys, inSight);
    }

    public View withKeys(EventHandler<KeyEvent> handler) {
        return new View(place, titleKey, node, tools, handler, inSight);
    }

    public View withSight(BooleanProperty follower) {
        return new View(place, titleKey, node, tools, keys, follower);
    }
}
