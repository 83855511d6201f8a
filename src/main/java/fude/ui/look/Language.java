package fude.ui.look;

import fude.text.Message;
import fude.text.Texts;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** The language of the screen, which can change at any moment: words are bound, never set. */
public final class Language {
    private static final Duration TOOLTIP_DELAY = Duration.millis(400);
    private static final Duration TOOLTIP_STAYS = Duration.seconds(30);
    private static final double TOOLTIP_WIDTH = 340;

    private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>();

    public Language(Texts texts) {
        this.texts.set(texts);
    }

    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    public Texts texts() {
        return texts.get();
    }

    public boolean isJapanese() {
        return texts() == Texts.JAPANESE;
    }

    public void choose(Texts other) {
        texts.set(other);
    }

    /** The words for a key as they are now, to be asked for again in another language. */
    public String get(String key, Object... arguments) {
        return texts().get(key, arguments);
    }

    /** The sentence of a message as it is now. */
    public String get(Message message) {
        return texts().get(message);
    }

    /** The words for a key, in the language of the moment. */
    public StringBinding text(String key, Object... arguments) {
        return Bindings.createStringBinding(() -> texts().get(key, arguments), texts);
    }

    /** Words made of a changing value; empty where there is no value. */
    public <T> StringBinding text(ObservableValue<T> value, Function<T, String> words) {
        return text(() -> value.getValue() == null ? "" : words.apply(value.getValue()), value);
    }

    /** Words that are worked out again for other values, and in another language. */
    public StringBinding text(Supplier<String> words, Observable... values) {
        Observable[] all =
                Stream.concat(Stream.of(texts), Stream.of(values)).toArray(Observable[]::new);
        return Bindings.createStringBinding(words::get, all);
    }

    /** The sentence of a changing message; empty where there is none. */
    public StringBinding sentence(ObservableValue<Message> message) {
        return text(message, this::get);
    }

    /** Gives a control its words. */
    public <L extends Labeled> L label(L control, String key, Object... arguments) {
        control.textProperty().bind(text(key, arguments));
        return control;
    }

    /** Gives a node the sentence that teaches: as its tooltip, and for a screen reader. */
    public <N extends Node> N explain(N node, String key, Object... arguments) {
        return explain(node, text(key, arguments));
    }

    /** The same, with words that change. */
    public <N extends Node> N explain(N node, StringBinding words) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new FirstEntry(node, words));
        node.accessibleTextProperty().bind(words);
        return node;
    }

    /** Makes the tooltip when the pointer comes: hundreds of them would delay the window. */
    private final class FirstEntry implements EventHandler<MouseEvent> {
        private final Node node;
        private final StringBinding words;

        FirstEntry(Node node, StringBinding words) {
            this.node = node;
            this.words = words;
        }

        @Override
        public void handle(MouseEvent event) {
            node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
            Tooltip tooltip = tooltip();
            tooltip.textProperty().bind(words);
            Tooltip.install(node, tooltip);
        }
    }

    /** A tooltip that stays long enough to be read to a class. */
    public Tooltip tooltip() {
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(TOOLTIP_DELAY);
        tooltip.setShowDuration(TOOLTIP_STAYS);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        return tooltip;
    }
}
