package fude.ui.window;

import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Preferences;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** Language, theme and text size of the window. */
final class LookFeature implements Feature {
    private static final double LECTURE_TEXT = 1.6;

    private final Language language;
    private final Appearance appearance;
    private final Look look;
    private final Buttons buttons;
    private double beforeLecture = Double.NaN;

    LookFeature(Workbench bench) {
        language = bench.language();
        buttons = new Buttons(language);
        appearance = bench.appearance();
        look = new Look(bench.scene(), appearance, language);
        remember(bench.preferences());
        bench.navigation().lectureProperty().addListener((o, was, lecture) -> lecture(lecture));
    }

    /** A lecture has larger text, and afterwards it is as before. */
    private void lecture(boolean begins) {
        if (begins) {
            beforeLecture = appearance.textScaleProperty().get();
            appearance.textScaleProperty().set(Math.max(LECTURE_TEXT, beforeLecture));
        } else {
            double before = beforeLecture;
            beforeLecture = Double.NaN;
            appearance.textScaleProperty().set(before);
        }
    }

    private double keptScale() {
        return Double.isNaN(beforeLecture) ? appearance.textScaleProperty().get() : beforeLecture;
    }

    private void remember(Preferences preferences) {
        preferences.remember(
                settings -> settings.withLanguage(language.isJapanese() ? "ja" : "en"),
                language.textsProperty());
        preferences.remember(
                settings -> settings.withLook(appearance.darkProperty().get(), keptScale()),
                appearance.darkProperty(),
                appearance.textScaleProperty());
    }

    @Override
    public List<View> views() {
        return List.of(
                View.at(Slot.HEADER_TOOLS, languageButton()),
                View.at(
                        Slot.HEADER_TOOLS,
                        buttons.icon("theme", Feather.MOON, "header.theme", this::turnTheme)),
                View.at(Slot.RAIL, textSize()));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.control(
                        "Ctrl +",
                        "keys.larger",
                        look::largerText,
                        KeyCode.PLUS,
                        KeyCode.ADD,
                        KeyCode.EQUALS,
                        KeyCode.SEMICOLON),
                Shortcut.control(
                        "Ctrl −",
                        "keys.smaller",
                        look::smallerText,
                        KeyCode.MINUS,
                        KeyCode.SUBTRACT),
                Shortcut.control(
                        "Ctrl 0", "keys.usual", look::usualText, KeyCode.DIGIT0, KeyCode.NUMPAD0));
    }

    private void turnTheme() {
        appearance.darkProperty().set(!appearance.darkProperty().get());
    }

    /** Is named in the language that it leads to. */
    private Button languageButton() {
        Button button =
                Controls.styled(
                        buttons.plain("language", "header.other-language", this::turnLanguage),
                        Styles.QUIET);
        button.fontProperty()
                .bind(
                        appearance
                                .textScaleProperty()
                                .map(scale -> Look.japaneseFont(appearance.scaled(13))));
        return language.explain(button, "header.language");
    }

    private void turnLanguage() {
        language.choose(language.isJapanese() ? Texts.ENGLISH : Texts.JAPANESE);
    }

    private MenuButton textSize() {
        MenuButton menu =
                Controls.named(
                        new MenuButton(null, Controls.icon(Feather.TYPE)),
                        "text-size",
                        Styles.QUIET,
                        Styles.ICON_BUTTON);
        menu.getItems()
                .addAll(
                        buttons.item("larger-text", look::largerText, "header.larger"),
                        buttons.item("smaller-text", look::smallerText, "header.smaller"),
                        buttons.item("usual-text", look::usualText, "header.usual"));
        return language.explain(menu, "header.text-size");
    }
}
