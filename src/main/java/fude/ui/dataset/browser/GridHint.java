package fude.ui.dataset.browser;

import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** What the image under the pointer is, and what the network says of it, beside its cell. */
final class GridHint {
    private final Node grid;
    private final Language language;
    private final Tooltip words = new Tooltip();
    private final PauseTransition rest = new PauseTransition(Duration.millis(300));
    private int shown = PickedImage.NOWHERE;

    GridHint(Node grid, Language language) {
        this.grid = grid;
        this.language = language;
    }

    /**
     * The pointer is on another image, or on none.
     *
     * @param x of the lower left corner of the cell, within the grid
     */
    void pointAt(Selection selection, int position, double x, double y) {
        if (position == shown) {
            return;
        }
        hide();
        if (position < 0 || position >= selection.size()) {
            return;
        }
        shown = position;
        words.setText(words(selection, position));
        rest.setOnFinished(
                event -> {
                    Point2D corner = grid.localToScreen(x, y);
                    if (corner != null && grid.isHover()) {
                        words.show(grid, corner.getX(), corner.getY());
                    }
                });
        rest.playFromStart();
    }

    void hide() {
        shown = PickedImage.NOWHERE;
        rest.stop();
        words.hide();
    }

    private String words(Selection selection, int position) {
        ImageWords words =
                new ImageWords(language.texts(), selection.dataset(), selection.index(position));
        List<String> lines = new ArrayList<>();
        lines.add(words.title(selection.split()));
        if (selection.isMarked(position)) {
            lines.add(words.original());
        }
        if (selection.isAnswered(position)) {
            lines.add(words.answer(selection.answer(position), selection.confidence(position)));
        }
        return String.join("\n", lines);
    }
}
