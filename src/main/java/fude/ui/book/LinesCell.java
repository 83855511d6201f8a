package fude.ui.book;

import fude.ui.controls.Controls;
import fude.ui.look.Styles;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/** Words, and smaller ones below. */
final class LinesCell extends RowCell {
    private final Function<BookRow, String> first;
    private final Function<BookRow, String> second;
    private final Label words = new Label();
    private final Label caption = Controls.caption(Styles.CAPTION);
    private final Tooltip whole = new Tooltip();
    private final VBox lines = new VBox(words, caption);

    LinesCell(Function<BookRow, String> first, Function<BookRow, String> second) {
        this.first = first;
        this.second = second;
        lines.setAlignment(Pos.CENTER_LEFT);
        words.setWrapText(true);
        caption.setWrapText(false);
        caption.managedProperty().bind(caption.textProperty().isNotEmpty());
        whole.setWrapText(true);
        whole.setMaxWidth(340);
    }

    @Override
    Node show(BookRow row) {
        words.setText(first.apply(row));
        caption.setText(second.apply(row));
        words.setWrapText(caption.getText().isEmpty());
        whole.setText((words.getText() + "\n" + caption.getText()).strip());
        setAccessibleText(whole.getText());
        setTooltip(whole);
        return lines;
    }
}
