package fude.ui.explain;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The words beside pictures, scrolled where there is little room. */
final class WordsPane {
    private WordsPane() {}

    static ScrollPane of(Region words) {
        words.getStyleClass().add("why-words");
        ScrollPane pane = new ScrollPane(words);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinHeight(0);
        pane.getStyleClass().addAll("strips-scroll", "words-scroll");
        return pane;
    }
}
