package fude.ui.window;

import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Files, language, theme, text size, a picture and the list of shortcuts, at the right end of the
 * header.
 */
final class HeaderTools extends HBox {

    HeaderTools(Language language, Appearance appearance, Look look, Shortcuts.Stages stages) {
        setAlignment(Pos.CENTER_RIGHT);
        getStyleClass().add("header-tools");
        getChildren()
                .addAll(
                        Controls.iconButton(
                                language,
                                "open-model",
                                Feather.FOLDER,
                                "header.open",
                                stages::openModel),
                        Controls.iconButton(
                                language,
                                "save-model",
                                Feather.SAVE,
                                "header.save",
                                stages::saveModel),
                        languageButton(language, appearance),
                        theme(language, appearance),
                        textSize(language, look),
                        Controls.iconButton(
                                language,
                                "save-picture",
                                Feather.CAMERA,
                                "header.picture",
                                stages::savePicture),
                        Controls.iconButton(
                                language,
                                "help",
                                Feather.HELP_CIRCLE,
                                "header.help",
                                stages::toggleShortcutList));
    }

    /** Is named in the language that it leads to. */
    private static Button languageButton(Language language, Appearance appearance) {
        Button button = language.label(new Button(), "header.other-language");
        button.setId("language");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.QUIET);
        button.fontProperty()
                .bind(
                        appearance
                                .textScaleProperty()
                                .map(scale -> Look.japaneseFont(appearance.scaled(13))));
        button.setOnAction(
                event -> language.choose(language.isJapanese() ? Texts.ENGLISH : Texts.JAPANESE));
        return language.explain(button, "header.language");
    }

    private static Button theme(Language language, Appearance appearance) {
        return Controls.iconButton(
                language,
                "theme",
                Feather.MOON,
                "header.theme",
                () -> appearance.darkProperty().set(!appearance.darkProperty().get()));
    }

    private static MenuButton textSize(Language language, Look look) {
        MenuButton menu = new MenuButton(null, Controls.icon(Feather.TYPE));
        menu.setId("text-size");
        menu.getStyleClass().addAll(Styles.QUIET, Styles.ICON_BUTTON);
        menu.getItems()
                .addAll(
                        item(language, "larger-text", "header.larger", look::largerText),
                        item(language, "smaller-text", "header.smaller", look::smallerText),
                        item(language, "usual-text", "header.usual", look::usualText));
        return language.explain(menu, "header.text-size");
    }

    private static MenuItem item(Language language, String id, String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(language.text(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
