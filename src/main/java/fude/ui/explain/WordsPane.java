package fude.ui.explain;

import fude.ui.controls.Beside;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The words beside pictures, scrolled where there is little room. */
final class WordsPane {
    private static final double LITTLE_HEIGHT = 190;
    private static final double LITTLE_WIDTH = 560;
    private static final double GAP = 10;
    private static final double ROOM_BELOW = 240;
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private WordsPane() {}

    /** Whether a tab has so little room that it should say less. */
    static boolean isTight(Region tab, Appearance appearance) {
        return tab.getHeight() < appearance.scaled(LITTLE_HEIGHT)
                || tab.getWidth() < appearance.scaled(LITTLE_WIDTH);
    }

    /** Whether words are better put below pictures than beside them. */
    static boolean isHigh(Region tab, Appearance appearance) {
        return tab.getWidth() < appearance.scaled(LITTLE_WIDTH)
                && tab.getHeight() >= appearance.scaled(ROOM_BELOW);
    }

    /** Puts words beside the pictures in the middle of a pane, or below them. */
    static void put(BorderPane pane, ScrollPane words, boolean below) {
        Beside.put(pane, words, below ? Side.BOTTOM : Side.RIGHT, GAP);
        words.pseudoClassStateChanged(BELOW, below);
    }

    static ScrollPane of(Node... words) {
        ScrollPane pane =
                Controls.scroll(
                        Controls.column("why-words", words), "strips-scroll", "words-scroll");
        pane.setMinHeight(0);
        return pane;
    }
}
