package fude.ui.workbench;

import fude.data.DataKind;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Something that a feature shows.
 *
 * @param place whose view it is; the Lab for what is no view of a place
 * @param titleKey the key of a pane's or a view's title; empty elsewhere
 * @param content gives what is shown, always the same; a view of a place is made when first seen
 * @param tools buttons for a pane's title
 * @param keys hears the keys of a pane that has the focus
 * @param inSight follows whether a view of a place is in sight
 * @param kinds of data that it is for; it is not shown while the data is of another kind
 */
public record View(
        Slot slot,
        Place place,
        String titleKey,
        Supplier<Node> content,
        List<Node> tools,
        EventHandler<KeyEvent> keys,
        BooleanProperty inSight,
        Set<DataKind> kinds) {

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
                new SimpleBooleanProperty(),
                EnumSet.allOf(DataKind.class));
    }

    /** What is shown. */
    public Node node() {
        return content.get();
    }

    /** Whether it is for the data that there is. */
    public ObservableValue<Boolean> suits(ObservableValue<DataKind> kind) {
        return kind.map(kinds::contains);
    }

    /** What is shown, hidden with its room while the data is of another kind. */
    public Region suited(ObservableValue<DataKind> kind) {
        StackPane shown = new StackPane(node());
        return Controls.shownWhen(suits(kind), shown);
    }

    public View withTools(List<Node> buttons) {
        return new View(slot, place, titleKey, content, buttons, keys, inSight, kinds);
    }

    public View withKeys(EventHandler<KeyEvent> handler) {
        return new View(slot, place, titleKey, content, tools, handler, inSight, kinds);
    }

    public View withSight(BooleanProperty follower) {
        return new View(slot, place, titleKey, content, tools, keys, follower, kinds);
    }

    /** The same, shown only while the data is of one of these kinds. */
    public View onlyFor(DataKind... some) {
        return new View(
                slot,
                place,
                titleKey,
                content,
                tools,
                keys,
                inSight,
                EnumSet.copyOf(List.of(some)));
    }
}
