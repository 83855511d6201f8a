package fude.ui.state;

import javafx.beans.value.ObservableValue;

/** Follows several values at once. */
public final class Changes {
    private Changes() {}

    /** Runs an action whenever one of these values changes. */
    public static void of(Runnable action, ObservableValue<?>... values) {
        for (ObservableValue<?> value : values) {
            value.addListener((o, was, is) -> action.run());
        }
    }

    /** Runs an action now, and whenever one of these values changes. */
    public static void follow(Runnable action, ObservableValue<?>... values) {
        of(action, values);
        action.run();
    }
}
