package fude.ui.window;

import fude.ui.look.Appearance;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** Tells the style sheet which regions have little width for the size of the text. */
final class Narrow {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private Narrow() {}

    /**
     * Marks a region while it is narrower than this.
     *
     * @param width in pixels at the usual text size
     */
    static void below(double width, Region region, Appearance appearance) {
        Runnable mark =
                () ->
                        region.pseudoClassStateChanged(
                                NARROW, region.getWidth() < appearance.scaled(width));
        region.widthProperty().subscribe(wide -> mark.run());
        appearance.textScaleProperty().subscribe(scale -> mark.run());
    }
}
