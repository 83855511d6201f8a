package fude.ui.workbench;

import java.util.List;
import javafx.scene.control.MenuItem;

/** A part of the window. Each feature package has one; the window places what it shows. */
public interface Feature {

    /** What it shows; asked once. */
    default List<View> views() {
        return List.of();
    }

    /** Who speaks for it in the window's one line; asked once. */
    default List<Voice> voices() {
        return List.of();
    }

    /** What it adds to the window's menu. */
    default List<MenuItem> menu() {
        return List.of();
    }

    /** Keys that work wherever the focus is, and those that its panes hear by themselves. */
    default List<Shortcut> shortcuts() {
        return List.of();
    }

    /** Files and pictures that may be dropped on the window; the first that takes one has it. */
    default List<Drop> drops() {
        return List.of();
    }

    /** Closes what Escape closes; false if there is nothing. */
    default boolean dismiss() {
        return false;
    }

    /** Ends what goes on in the background. */
    default void close() {}
}
