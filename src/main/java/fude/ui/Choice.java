package fude.ui;

import fude.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** A drop-down of values whose names follow the language. */
public final class Choice<T> extends ComboBox<T> {
    private boolean showing;

    /**
     * @param key the key of a value's name
     * @param commit takes what the user chooses
     */
    public Choice(Language language, List<T> values, Function<T, String> key, Consumer<T> commit) {
        getItems().setAll(values);
        converterProperty().bind(language.textsProperty().map(texts -> new Names<>(texts, key)));
        valueProperty()
                .subscribe(
                        value -> {
                            if (!showing && value != null) {
                                commit.accept(value);
                            }
                        });
    }

    /** Shows a value that came from elsewhere. */
    public void show(T value) {
        showing = true;
        setValue(value);
        showing = false;
    }

    private static final class Names<T> extends StringConverter<T> {
        private final Texts texts;
        private final Function<T, String> key;

        Names(Texts texts, Function<T, String> key) {
            this.texts = texts;
            this.key = key;
        }

        @Override
        public String toString(T value) {
            return value == null ? "" : texts.getOrElse(key.apply(value), key.apply(value));
        }

        @Override
        public T fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
