package fude.ui.book;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The lab book: what can be done with runs, and the table of them. */
public final class BookView extends VBox {

    /** Below this height, at the usual text size, buttons show their pictures only. */
    private static final double LOW = 200;

    private static final FileDialog.Kind CARD = FileDialog.Kind.of("JSON", "*.json");

    private final BookViewModel model;
    private final Buttons buttons;
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
        this.buttons = new Buttons(language);
        this.files = files;
        this.export = export;
        this.table = new BookTable(model, language, appearance);
        this.none = Bindings.isNull(table.getSelectionModel().selectedItemProperty());
        setId("book");
        getStyleClass().addAll("browser", "book");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar(), table);
        Controls.compactBelow(LOW, this, this, appearance);
    }

    private Node bar() {
        Button repeat =
                buttons.words(
                        "book-repeat", Feather.REPEAT, "book.repeat", withPicked(model::repeat));
        Button take =
                buttons.words(
                        "book-take", Feather.CORNER_UP_LEFT, "book.take", withPicked(model::take));
        Button pin = icon("pin", Feather.STAR, withPicked(this::pin));
        Button note = icon("note", Feather.EDIT_3, withPicked(table::editNote));
        Button delete = icon("delete", Feather.TRASH_2, table::deletePicked);
        Button save = icon("save", Feather.SAVE, withPicked(this::save));
        for (Button button : new Button[] {repeat, take, pin, note, delete, save}) {
            button.disableProperty().bind(none);
        }
        Button undo = icon("undo", Feather.ROTATE_CCW, model.book::undoDelete);
        Controls.shownWhen(model.book.deleted.undoableProperty().greaterThan(0), undo);
        Button open = icon("open", Feather.FOLDER, this::open);
        Button csv = icon("export", Feather.DOWNLOAD, this::export);
        csv.disableProperty().bind(Bindings.isEmpty(model.book.rows));
        HBox bar =
                Controls.styled(
                        new HBox(
                                repeat,
                                take,
                                pin,
                                note,
                                delete,
                                undo,
                                Controls.spring(),
                                open,
                                save,
                                csv),
                        "filter-bar");
        bar.setMinHeight(USE_PREF_SIZE);
        return bar;
    }

    private Button icon(String name, Ikon icon, Runnable action) {
        return buttons.icon("book-" + name, icon, "book." + name + ".explained", action);
    }

    private Runnable withPicked(Consumer<BookRow> action) {
        return () -> table.picked().ifPresent(action);
    }

    private void pin(BookRow row) {
        model.companions.pin(row, !row.pinned.get());
    }

    private void export() {
        export.accept(BookCsv.of(table.getItems()));
    }

    private void open() {
        files.open("book.open.title", CARD).ifPresent(model::open);
    }

    private void save(BookRow row) {
        files.save("book.save.title", CARD, "run-" + row.number() + ".json")
                .ifPresent(file -> model.save(row, file));
    }
}
