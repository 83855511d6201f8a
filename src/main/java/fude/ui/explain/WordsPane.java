package fude.ui.explain;

import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The words beside pictures, scrolled where there is little room. */
final class WordsPane {
    private static final double LITTLE_HEIGHT = 190;
    private static final double LITTLE_WIDTH = 560;

    private WordsPane() {}

    /** Whether a tab has so little room that it should say less. */
    static boolean isTight(Region tab, Appearance appearance) {
        return tab.getHeight() < appearance.scaled(LITTLE_HEIGHT)
                || tab.getWidth() < appearance.scaled(LITTLE_WIDTH);
    }

    static ScrollPane of(Node... words) {
        ScrollPane pane =
                Controls.scroll(
                        Controls.column("why-words", words), "strips-scroll", "words-scroll");
        pane.setMinHeight(0);
        return pane;
    }
}
