package fude.ui.inside;

import fude.ui.state.Changes;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** Words in one line that are said shorter where there is little room, and not at all at last. */
public final class ChosenLine extends Label {
    private final ObservableValue<List<String>> ways;

    /**
     * @param ways of saying it, the longest first
     */
    public ChosenLine(ObservableValue<List<String>> ways) {
        this.ways = ways;
        setMinWidth(0);
        Changes.follow(this::measure, ways, fontProperty());
        Changes.follow(this::choose, widthProperty());
    }

    /** Asks for the room of the longest way, also where what is said now stays the same. */
    private void measure() {
        requestLayout();
        choose();
    }

    private void choose() {
        setText(
                ways.getValue().stream()
                        .filter(words -> width(words) <= getWidth())
                        .findFirst()
                        .orElse(""));
    }

    private double width(String words) {
        Text text = new Text(words);
        text.setFont(getFont());
        return Math.ceil(text.getLayoutBounds().getWidth())
                + snappedLeftInset()
                + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width(ways.getValue().get(0));
    }
}
