package fude.ui.workbench;

import fude.ui.controls.Dialog;
import java.util.List;
import java.util.function.Supplier;
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
 * @param content gives what is shown, always the same; a view of a place is made when first seen
 * @param tools buttons for a pane's title
 * @param keys hears the keys of a pane that has the focus
 * @param inSight follows whether a view of a place is in sight
 */
public record View(
        Slot slot,
        Place place,
        String titleKey,
        Supplier<Node> content,
        List<Node> tools,
        EventHandler<KeyEvent> keys,
        BooleanProperty inSight) {

    /** Something that needs no title. */
    public static View at(Slot slot, Node node) {
        return pane(slot, "", node);
    }

    /** A pane with a title. */
    public static View pane(Slot slot, String titleKey, Node node) {
        return view(slot, Place.LAB, titleKey, () -> node);
    }

    /**
     * A view of a place.
     *
     * @param make makes it; asked once, when it is first seen
     */
    public static View in(Place place, String titleKey, Supplier<? extends Node> make) {
        return view(Slot.PLACE, place, titleKey, new FirstUse<>(make));
    }

    /** Something beside the views of a place, while it is visible. */
    public static View beside(Place place, Node node) {
        return view(Slot.BESIDE, place, "", () -> node);
    }

    /** One row above the views of a place. */
    public static View bar(Place place, Node node) {
        return view(Slot.BAR, place, "", () -> node);
    }

    /** Something below the views of a place, whichever is in front. */
    public static View below(Place place, Node node) {
        return view(Slot.BELOW, place, "", () -> node);
    }

    public static View dialog(Dialog dialog) {
        return at(Slot.DIALOG, dialog);
    }

    private static View view(Slot slot, Place place, String titleKey, Supplier<Node> content) {
        return new View(
                slot,
                place,
                titleKey,
                content,
                List.of(),
                event -> {},
                new SimpleBooleanProperty());
    }

    /** What is shown. */
    public Node node() {
        return content.get();
    }

    public View withTools(List<Node> buttons) {
        return new View(slot, place, titleKey, content, buttons, keys, inSight);
    }

    public View withKeys(EventHandler<KeyEvent> handler) {
        return new View(slot, place, titleKey, content, tools, handler, inSight);
    }

    public View withSight(BooleanProperty follower) {
        return new View(slot, place, titleKey, content, tools, keys, follower);
    }
}
