package fude.ui.controls;

import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** Buttons that explain themselves, made the same way everywhere. */
public record Buttons(Language language) {
    /** A button with a picture only; its key names the sentence that explains it. */
    public Button icon(String id, Ikon icon, String key, Runnable action) {
        Button button = new Button(null, Controls.icon(icon));
        button.getStyleClass().add(Styles.ICON_BUTTON);
        return language.explain(acting(button, id, action), key);
    }

    /** A switch with a picture only; its key names the sentence that explains it. */
    public ToggleButton toggle(String id, Ikon icon, String key, BooleanProperty on) {
        ToggleButton button =
                Controls.named(new ToggleButton(null, Controls.icon(icon)), id, Styles.ICON_BUTTON);
        button.selectedProperty().bindBidirectional(on);
        return language.explain(button, key);
    }

    /** A button with words; its key with {@code .explained} names the sentence. */
    public Button words(String id, String key, Runnable action) {
        return language.explain(plain(id, key, action), key + ".explained");
    }

    /** A button with words that need no explanation. */
    public Button plain(String id, String key, Runnable action) {
        Button button = language.label(new Button(), key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return acting(button, id, action);
    }

    /** A button with a picture beside its words. */
    public Button words(String id, Ikon icon, String key, Runnable action) {
        Button button = words(id, key, action);
        button.setGraphic(Controls.icon(icon));
        return button;
    }

    /** A menu with a picture only; its key names the sentence that explains it. */
    public MenuButton iconMenu(String id, Ikon icon, String key) {
        MenuButton menu = new MenuButton(null, Controls.icon(icon));
        menu.setId(id);
        menu.getStyleClass().addAll(Styles.ICON_BUTTON, "menu");
        return language.explain(menu, key);
    }

    /** What a menu offers. */
    public MenuItem item(String id, Runnable action, String key, Object... arguments) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(language.text(key, arguments));
        item.setOnAction(event -> action.run());
        return item;
    }

    private static Button acting(Button button, String id, Runnable action) {
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }
}
