package fude.ui.controls;

import fude.ui.look.Language;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;

/** A drop-down of values whose names follow the language. */
public final class Choice<T> extends ComboBox<T> {
    private final Language language;
    private final Function<T, String> key;
    private boolean showing;

    /**
     * @param key the key of a value's name
     * @param commit takes what the user chooses
     */
    public Choice(Language language, List<T> values, Function<T, String> key, Consumer<T> commit) {
        this.language = language;
        this.key = key;
        getItems().setAll(values);
        setCellFactory(list -> new Cell(false));
        setButtonCell(new Cell(false));
        converterProperty().bind(language.textsProperty().map(texts -> new Named<>(this::name)));
        valueProperty()
                .subscribe(
                        value -> {
                            if (!showing && value != null) {
                                commit.accept(value);
                            }
                        });
    }

    /** Lets each value explain itself: its key with {@code .explained} names the sentence. */
    public void explainEach(String ownKey) {
        language.explain(this, language.text(() -> explanation(ownKey), valueProperty()));
        setCellFactory(list -> new Cell(true));
    }

    private String explanation(String ownKey) {
        String own = language.get(ownKey);
        return getValue() == null
                ? own
                : own + "\n" + language.get(key.apply(getValue()) + ".explained");
    }

    /** Shows a value that came from elsewhere. */
    public void show(T value) {
        showing = true;
        setValue(value);
        showing = false;
    }

    private final class Cell extends ListCell<T> {
        Cell(boolean explains) {
            if (explains) {
                setOnMouseEntered(event -> explain());
            }
        }

        private void explain() {
            if (getItem() != null && getTooltip() == null) {
                Tooltip tooltip = language.tooltip();
                tooltip.textProperty().bind(language.text(key.apply(getItem()) + ".explained"));
                setTooltip(tooltip);
            }
        }

        @Override
        protected void updateItem(T value, boolean empty) {
            super.updateItem(value, empty);
            textProperty().unbind();
            setTooltip(null);
            if (empty || value == null) {
                setText(null);
                return;
            }
            String words = key.apply(value);
            textProperty()
                    .bind(language.textsProperty().map(texts -> texts.getOrElse(words, words)));
        }
    }

    private String name(T value) {
        return value == null ? "" : language.texts().getOrElse(key.apply(value), key.apply(value));
    }
}
