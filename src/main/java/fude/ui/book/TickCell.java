package fude.ui.book;

import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Lays a run's curve over the chart, and shows a piece of its line. */
final class TickCell extends RowCell {
    private static final double SAMPLE = 24;

    private final Language language;
    private final Appearance appearance;
    private final CheckBox tick = new CheckBox();
    private final Line sample = new Line(0, 0, SAMPLE, 0);
    private final VBox both = Controls.styled(new VBox(tick, sample), "tick");

    TickCell(BookViewModel model, Language language, Appearance appearance) {
        this.language = language;
        this.appearance = appearance;
        both.setAlignment(Pos.CENTER);
        tick.setFocusTraversable(false);
        tick.setOnAction(event -> model.companions.tick(getItem().row(), tick.isSelected()));
    }

    @Override
    Node show(BookRow row) {
        boolean ticked = row.ticked.get();
        tick.setSelected(ticked);
        tick.setId("tick-" + row.number());
        tick.setAccessibleText(language.get("book.tick", String.valueOf(row.number())));
        setAccessibleText(tick.getAccessibleText());
        sample.setVisible(ticked && !row.current.get());
        int color = Math.max(0, row.color.get());
        sample.setStroke(appearance.palette().run(color));
        sample.setStrokeWidth(row.pinned.get() ? 3 : 2);
        return both;
    }
}
