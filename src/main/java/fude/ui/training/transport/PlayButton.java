package fude.ui.training.transport;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.text.Text;

/** As wide as the longest words that it may say: whatever it says, what follows stays in place. */
final class PlayButton extends Button {
    private final ObservableValue<List<String>> words;

    /**
     * @param words all that it may say
     */
    PlayButton(Node icon, ObservableValue<List<String>> words) {
        super(null, icon);
        this.words = words;
        setMinWidth(USE_PREF_SIZE);
        words.subscribe(all -> requestLayout());
    }

    @Override
    protected double computePrefWidth(double height) {
        double longest = words.getValue().stream().mapToDouble(this::width).max().orElse(0);
        return super.computePrefWidth(height) + Math.max(0, longest - width(getText()));
    }

    private double width(String what) {
        Text text = new Text(what);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth());
    }
}
