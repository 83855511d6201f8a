package fude.ui.dataset.browser;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.PartsLine;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.function.ObjIntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A row or two of images beside the curve: what the network gets wrong at the moment, surest first,
 * or images of the data before there are any.
 */
final class RecentRow extends VBox {
    private static final double CELL = 67;
    private static final int MOST_ROWS = 2;

    private final BrowserViewModel images;
    private final BrowserViewModel mistakes;
    private final Language language;
    private final DigitGrid grid;
    private final ObjectProperty<List<String>> title = new SimpleObjectProperty<>(List.of(""));
    private BrowserViewModel shown;

    /**
     * @param images of the data, and mistakes, which nobody else narrows down
     * @param open shows the images where there is room, with the one at this place large
     */
    RecentRow(
            BrowserViewModel images,
            BrowserViewModel mistakes,
            Language language,
            Appearance appearance,
            ObjIntConsumer<BrowserViewModel> open) {
        this.images = images;
        this.mistakes = mistakes;
        this.language = language;
        this.shown = images;
        grid =
                new DigitGrid(
                        language,
                        appearance,
                        place -> open.accept(shown, place),
                        new ReadOnlyIntegerWrapper(PickedImage.NOWHERE).getReadOnlyProperty());
        grid.setId("row-grid");
        grid.accessibleTextProperty().bind(language.text("data.grid"));
        getStyleClass().addAll(Styles.PANE, "recent-row");
        Button all =
                new Buttons(language)
                        .icon(
                                "row-all",
                                Feather.MAXIMIZE_2,
                                "row.all",
                                () -> open.accept(shown, PickedImage.NOWHERE));
        VBox.setVgrow(grid, Priority.ALWAYS);
        appearance.whenScaled(() -> size(appearance.scaled(CELL)));
        Label line = Controls.named(new PartsLine(title), "row-title", Styles.CARD_TITLE);
        getChildren().addAll(Controls.row("title-line", line, Controls.spring(), all), grid);
        Changes.follow(
                this::show,
                images.selectionProperty(),
                mistakes.selectionProperty(),
                language.textsProperty());
    }

    private void size(double cell) {
        grid.setMinHeight(cell);
        grid.setPrefHeight(MOST_ROWS * cell);
    }

    private void show() {
        Selection wrong = mistakes.selectionProperty().get();
        boolean any = wrong != null && wrong.size() > 0;
        shown = any ? mistakes : images;
        Selection selection = shown.selectionProperty().get();
        grid.show(selection);
        title.set(selection == null ? List.of("") : title(any, selection.size()));
    }

    private List<String> title(boolean wrong, int images) {
        return wrong
                ? List.of(language.get("row.mistakes", images), language.get("row.order"))
                : List.of(language.get("row.images", images));
    }
}
