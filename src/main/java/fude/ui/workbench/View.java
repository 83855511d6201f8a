package fude.ui.workbench;

import fude.ui.controls.Dialog;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * Something that a feature shows.
 *
 * @param place whose view it is; the Lab for what is no view of a place
 * @param titleKey the key of a pane's or a view's title; empty elsewhere
 * @param tools buttons for a pane's title
 * @param keys hears the keys of a pane that has the focus
 * @param inSight follows whether a view of a place is in sight
 */
public record View(
        Slot slot,
        Place place,
        String titleKey,
        Node node,
        List<Node> tools,
        EventHandler<KeyEvent> keys,
        BooleanProperty inSight) {

    /** Something that needs no title. */
    public static View at(Slot slot, Node node) {
        return pane(slot, "", node);
    }

    /** A pane with a title. */
    public static View pane(Slot slot, String titleKey, Node node) {
        return view(slot, Place.LAB, titleKey, node);
    }

    /** A view of a place. */
    public static View in(Place place, String titleKey, Node node) {
        return view(Slot.PLACE, place, titleKey, node);
    }

    /** Something above the views of a place, while it is visible. */
    public static View above(Place place, Node node) {
        return view(Slot.ABOVE, place, "", node);
    }

    public static View dialog(Dialog dialog) {
        return at(Slot.DIALOG, dialog);
    }

    private static View view(Slot slot, Place place, String titleKey, Node node) {
        return new View(
                slot, place, titleKey, node, List.of(), event -> {}, new SimpleBooleanProperty());
    }

    public View withTools(List<Node> buttons) {
        return new View(slot, place, titleKey, node, buttons, keys, inSight);
    }

    public View withKeys(EventHandler<KeyEvent> handler) {
        return new View(slot, place, titleKey, node, tools, handler, inSight);
    }

    public View withSight(BooleanProperty follower) {
        return new View(slot, place, titleKey, node, tools, keys, follower);
    }
}
