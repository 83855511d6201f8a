package fude.ui.controls;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.util.StringConverter;

/** Values by their names, to be read only. */
public final class Named<T> extends StringConverter<T> {
    private final Function<T, String> name;

    public Named(Function<T, String> name) {
        this.name = name;
    }

    /**
     * Names the values of a drop-down, and the one that it shows, which JavaFX leaves as it was.
     */
    public static <T> void show(ComboBox<T> choice, Function<T, String> name) {
        choice.setConverter(new Named<>(name));
        if (choice.getButtonCell() instanceof Shown<T> shown) {
            shown.updateItem(shown.getItem(), shown.isEmpty());
        } else {
            choice.setButtonCell(new Shown<>(choice));
        }
    }

    private static final class Shown<T> extends ListCell<T> {
        private final ComboBox<T> choice;

        Shown(ComboBox<T> choice) {
            this.choice = choice;
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            setText(empty || value == null ? null : choice.getConverter().toString(value));
        }
    }

    @Override
    public String toString(T value) {
        return name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException();
    }
}
