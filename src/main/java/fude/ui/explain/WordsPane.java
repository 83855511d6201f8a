package fude.ui.explain;

import fude.ui.controls.Controls;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** The words beside pictures, scrolled where there is little room. */
final class WordsPane {
    private WordsPane() {}

    static ScrollPane of(Node... words) {
        ScrollPane pane =
                Controls.scroll(
                        Controls.column("why-words", words), "strips-scroll", "words-scroll");
        pane.setMinHeight(0);
        return pane;
    }
}
