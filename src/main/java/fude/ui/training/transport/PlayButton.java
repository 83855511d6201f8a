package fude.ui.training.transport;

import javafx.scene.Node;
import javafx.scene.control.Button;

/** As wide as its words in any font, and as wide for short words as for those of usual length. */
final class PlayButton extends Button {
    /** In font sizes. */
    private static final double USUAL_WIDTH = 9;

    PlayButton(Node icon) {
        super(null, icon);
        setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), USUAL_WIDTH * getFont().getSize());
    }
}
