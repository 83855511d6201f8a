package fude.ui.controls;

import fude.ui.state.Changes;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** Words in one line of which the last parts are left out where there is no room for them. */
public final class PartsLine extends Label {
    private static final String BETWEEN = " · ";

    private final ObservableValue<List<String>> parts;

    public PartsLine(ObservableValue<List<String>> parts) {
        this.parts = parts;
        setMinWidth(0);
        Changes.follow(this::choose, parts, widthProperty(), fontProperty());
    }

    private void choose() {
        List<String> all = parts.getValue();
        int shown = all.size();
        while (shown > 1 && getWidth() > 0 && width(all.subList(0, shown)) > getWidth()) {
            shown--;
        }
        setText(String.join(BETWEEN, all.subList(0, shown)));
    }

    private double width(List<String> some) {
        Text text = new Text(String.join(BETWEEN, some));
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth())
                + snappedLeftInset()
                + snappedRightInset();
    }

    /** As wide as all of the parts. */
    @Override
    protected double computePrefWidth(double height) {
        return width(parts.getValue());
    }
}
