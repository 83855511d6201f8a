package fude.ui.controls;

import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** Values side by side of which one is chosen, by a click or by the arrow keys. */
public final class Segments<E extends Enum<E>> extends HBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Map<E, ToggleButton> buttons;
    private final ObjectProperty<E> chosen;

    /**
     * @param name the button of VALUE gets the id {@code name-VALUE}
     * @param key with the value behind it, the key of the value's words; with {@code .explained}
     *     that of its sentence
     */
    public Segments(
            Language language, String name, String key, Class<E> kind, ObjectProperty<E> chosen) {
        this.chosen = chosen;
        this.buttons = new EnumMap<>(kind);
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        for (E value : kind.getEnumConstants()) {
            String id = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
            ToggleButton button = language.label(new ToggleButton(), key + id);
            language.explain(button, key + id + ".explained");
            button.setId(name + "-" + id);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> button.setSelected(true));
            Changes.to(true, button.selectedProperty(), () -> chosen.set(value));
            buttons.put(value, button);
        }
        getChildren().setAll(buttons.values());
        offer(value -> true);
        chosen.subscribe(value -> buttons.get(value).setSelected(true));
    }

    /** Shows only those values that make sense, and lets the arrow keys go through these alone. */
    public void offer(Predicate<E> makesSense) {
        List<ToggleButton> offered = new ArrayList<>();
        buttons.forEach(
                (value, button) -> {
                    boolean there = makesSense.test(value);
                    button.setVisible(there);
                    button.setManaged(there);
                    button.getStyleClass().removeAll("left-pill", "center-pill", "right-pill");
                    if (there) {
                        offered.add(button);
                    }
                });
        for (int i = 0; i < offered.size(); i++) {
            boolean last = i == offered.size() - 1;
            offered.get(i)
                    .getStyleClass()
                    .add(i == 0 ? "left-pill" : last ? "right-pill" : "center-pill");
        }
        group.getToggles().setAll(offered);
        buttons.get(chosen.get()).setSelected(true);
    }
}
