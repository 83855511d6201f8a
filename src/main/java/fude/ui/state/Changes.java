package fude.ui.state;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
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

    /** Hears each new value but null. */
    public static <T> void told(ObservableValue<T> value, Consumer<? super T> listener) {
        value.addListener(
                (o, was, is) -> {
                    if (is != null) {
                        listener.accept(is);
                    }
                });
    }

    /** Runs an action whenever a value turns out to be this one. */
    public static <T> void to(T one, ObservableValue<T> value, Runnable action) {
        value.addListener(
                (o, was, is) -> {
                    if (is.equals(one)) {
                        action.run();
                    }
                });
    }

    /** Runs an action once, as soon as something holds. */
    public static void once(ObservableValue<Boolean> condition, Runnable action) {
        if (condition.getValue()) {
            action.run();
            return;
        }
        condition.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Boolean> o, Boolean was, Boolean holds) {
                        condition.removeListener(this);
                        action.run();
                    }
                });
    }

    /** Runs an action now, and whenever one of these values changes. */
    public static void follow(Runnable action, ObservableValue<?>... values) {
        of(action, values);
        action.run();
    }

    /**
     * Runs an action now and whenever one of these values changes, but only while something holds,
     * such as that what it does is seen; and once again when it does.
     */
    public static void followWhile(
            ObservableValue<Boolean> condition, Runnable action, ObservableValue<?>... values) {
        Runnable guarded =
                () -> {
                    if (condition.getValue()) {
                        action.run();
                    }
                };
        of(guarded, values);
        follow(guarded, condition);
    }
}
