package fude.ui.book;

import fude.ui.controls.Controls;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The lab book: what can be done with runs, and the table of them. */
public final class BookView extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    /** Below this height, at the usual text size, buttons show their pictures only. */
    private static final double LOW = 200;

    private static final FileDialog.Kind CARD = FileDialog.Kind.of("JSON", "*.json");

    private final BookViewModel model;
    private final Language language;
    private final BookTable table;
    private final FileDialog files;
    private final Consumer<String> export;
    private final BooleanBinding none;

    /**
     * @param export saves a table of values separated by commas
     */
    public BookView(
            BookViewModel model,
            Language language,
            Appearance appearance,
            FileDialog files,
            Consumer<String> export) {
        this.model = model;
        this.language = language;
        this.files = files;
        this.export = export;
        this.table = new BookTable(model, language, appearance);
        this.none = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        setId("book");
        getStyleClass().addAll("browser", "book");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(), table);
        heightProperty()
                .subscribe(
                        height ->
                                pseudoClassStateChanged(
                                        COMPACT, getHeight() < appearance.scaled(LOW)));
    }

    private Node bar() {
        Button repeat = worded("book-repeat", Feather.REPEAT, "book.repeat", this::repeat);
        Button take = worded("book-take", Feather.CORNER_UP_LEFT, "book.take", this::take);
        Button pin = icon("book-pin", Feather.STAR, "book.pin.explained", this::pin);
        Button note = icon("book-note", Feather.EDIT_3, "book.note.explained", this::note);
        Button delete =
                icon("book-delete", Feather.TRASH_2, "book.delete.explained", table::deletePicked);
        Button save = icon("book-save", Feather.SAVE, "book.save.explained", this::save);
        for (Button button : new Button[] {repeat, take, pin, note, delete, save}) {
            button.disableProperty().bind(none);
        }
        Button undo =
                icon("book-undo", Feather.ROTATE_CCW, "book.undo.explained", model::undoDelete);
        Controls.shownWhen(model.undoableProperty().greaterThan(0), undo);
        Button open = icon("book-open", Feather.FOLDER, "book.open.explained", this::open);
        Button csv = icon("book-export", Feather.DOWNLOAD, "book.export.explained", this::export);
        csv.disableProperty().bind(Bindings.isEmpty(model.rows()));
        HBox bar =
                new HBox(repeat, take, pin, note, delete, undo, Controls.spring(), open, save, csv);
        bar.getStyleClass().add("filter-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        return bar;
    }

    private Button worded(String id, Ikon icon, String key, Runnable action) {
        Button button = Controls.button(language, id, key, action);
        button.setGraphic(Controls.icon(icon));
        return language.explain(button, key + ".explained");
    }

    private Button icon(String id, Ikon icon, String key, Runnable action) {
        return Controls.iconButton(language, id, icon, key, action);
    }

    private void repeat() {
        table.picked().ifPresent(model::repeat);
    }

    private void take() {
        table.picked().ifPresent(model::take);
    }

    private void pin() {
        table.picked().ifPresent(row -> model.pin(row, !row.pinnedProperty().get()));
    }

    private void note() {
        table.picked().ifPresent(table::editNote);
    }

    private void export() {
        export.accept(BookCsv.of(table.getItems()));
    }

    private void open() {
        files.open("book.open.title", CARD).ifPresent(model::open);
    }

    private void save() {
        table.picked().ifPresent(this::save);
    }

    private void save(BookRow row) {
        files.save("book.save.title", CARD, "run-" + row.number() + ".json")
                .ifPresent(file -> model.save(row, file));
    }
}
