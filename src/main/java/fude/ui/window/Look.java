package fude.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import fude.store.Settings;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** Puts theme, text size and the font for the language onto a scene, and keeps them there. */
final class Look {
    static final double TEXT_STEP = 1.1;
    private static final double ICON = 16;

    /** On Linux the default font has no Japanese; these do, and stand on the three platforms. */
    private static final List<String> JAPANESE =
            List.of(
                    "Yu Gothic UI",
                    "Meiryo",
                    "Hiragino Sans",
                    "Noto Sans CJK JP",
                    "Noto Sans JP",
                    "IPAexGothic");

    private static final List<String> ENGLISH =
            List.of("Segoe UI", "Helvetica Neue", "Inter", "Noto Sans", "Cantarell");

    private final Scene scene;
    private final Appearance appearance;
    private final Language language;

    Look(Scene scene, Appearance appearance, Language language) {
        this.scene = scene;
        this.appearance = appearance;
        this.language = language;
        appearance.darkProperty().subscribe(dark -> applyTheme());
        language.textsProperty().subscribe(texts -> chooseFamily());
        appearance.familyProperty().subscribe(family -> applyFont());
        appearance.textScaleProperty().subscribe(scale -> applyFont());
    }

    void largerText() {
        scaleText(appearance.textScaleProperty().get() * TEXT_STEP);
    }

    void smallerText() {
        scaleText(appearance.textScaleProperty().get() / TEXT_STEP);
    }

    void usualText() {
        scaleText(1);
    }

    private void scaleText(double scale) {
        appearance
                .textScaleProperty()
                .set(Math.max(Settings.SMALLEST_TEXT, Math.min(Settings.LARGEST_TEXT, scale)));
    }

    private void applyTheme() {
        boolean dark = appearance.darkProperty().get();
        setTheme(dark);
        scene.getStylesheets()
                .setAll(sheet("css/base.css"), sheet(dark ? "css/dark.css" : "css/light.css"));
        scene.setFill(appearance.palette().surface());
    }

    /**
     * Sets the theme of all controls. Where that is done before the first of them is made, JavaFX
     * does not read its own; the form that it has compiled is read in a part of the time.
     */
    static void setTheme(boolean dark) {
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheetBSS());
    }

    private static String sheet(String name) {
        return Look.class.getClassLoader().getResource(name).toExternalForm();
    }

    private void chooseFamily() {
        appearance.familyProperty().set(family(language.isJapanese() ? JAPANESE : ENGLISH));
    }

    /**
     * An icon is a letter of its own font, so em would be measured by itself: pixels it is. All of
     * it stands in the root's style, since another style sheet would have every style found again.
     */
    private void applyFont() {
        scene.getRoot()
                .setStyle(
                        String.format(
                                Locale.ROOT,
                                "-fx-font-size: %.2fpx; -fx-font-family: \"%s\";"
                                        + " -lab-icon-size: %.0fpx;",
                                appearance.scaled(Appearance.BASE_TEXT),
                                appearance.familyProperty().get(),
                                appearance.scaled(ICON)));
    }

    private static String family(List<String> wanted) {
        Set<String> present = new HashSet<>(Font.getFamilies());
        return wanted.stream()
                .filter(present::contains)
                .findFirst()
                .orElse(Font.getDefault().getFamily());
    }

    /** A font that has Japanese, for words that are Japanese in every language. */
    static Font japaneseFont(double size) {
        return Font.font(family(JAPANESE), size);
    }
}
