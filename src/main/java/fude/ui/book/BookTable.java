package fude.ui.book;

import static java.util.Comparator.comparing;

import fude.ui.controls.Controls;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** The runs as a table. Only what is in sight has cells, however many there are. */
final class BookTable extends TableView<BookRow> {
    /** Two lines of text. */
    private static final double ROW = 46;

    private final BookViewModel model;
    private final Language language;
    private final Appearance appearance;

    BookTable(BookViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        setId("book-table");
        getStyleClass().add("book-table");
        accessibleTextProperty().bind(language.text("book.table"));
        setPlaceholder(language.label(Controls.caption(Styles.EMPTY), "book.empty"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        SortedList<BookRow> sorted = new SortedList<>(model.book.rows);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        addColumns();
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        appearance.whenScaled(this::measure);
        Changes.of(this::refresh, appearance.darkProperty(), language.textsProperty());
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        WindowKeys.passOn(this);
        sorted.addListener((ListChangeListener<BookRow>) this::pickNewest);
        pickSomething();
    }

    /** A run that has just begun is the one to speak of. */
    private void pickNewest(ListChangeListener.Change<? extends BookRow> change) {
        while (change.next()) {
            if (change.wasAdded() && !change.wasReplaced()) {
                change.getAddedSubList().stream()
                        .max(comparing(BookRow::number))
                        .ifPresent(
                                row -> getSelectionModel().clearAndSelect(getItems().indexOf(row)));
            }
        }
        pickSomething();
    }

    /** So that the buttons have something to do. */
    private void pickSomething() {
        if (getSelectionModel().isEmpty() && !getItems().isEmpty()) {
            getSelectionModel().select(0);
        }
    }

    private void addColumns() {
        column(
                "tick",
                40,
                comparing(row -> !row.ticked.get()),
                () -> new TickCell(model, language, appearance));
        lines(
                "run",
                88,
                comparing(BookRow::number),
                this::name,
                row -> RunWords.time(row.card().begun()));
        lines("change", -150, comparing(this::change), this::change, this::series);
        Comparator<BookRow> byLoss = comparing(BookRow::trainingLoss);
        column("curve", 66, byLoss, () -> new CurveCell(language, appearance));
        lines("loss", 72, byLoss, row -> loss(row.trainingLoss()), row -> "");
        lines("accuracy", 82, comparing(BookRow::goodness), this::accuracy, this::measuredOn);
        lines(
                "epochs",
                72,
                comparing(BookRow::epochs),
                BookTable::epochs,
                row -> words().status(row));
        lines("seconds", 56, comparing(BookTable::seconds), this::duration, row -> "");
        column(
                "note",
                -100,
                comparing(row -> row.card().note()),
                () -> new NoteCell(model, language));
    }

    private void lines(
            String name,
            double width,
            Comparator<BookRow> order,
            Function<BookRow, String> first,
            Function<BookRow, String> second) {
        column(name, width, order, () -> new LinesCell(first, second));
    }

    /**
     * @param width in pixels at the usual text size; negative for a share of what is left
     */
    private void column(
            String name,
            double width,
            Comparator<BookRow> order,
            Supplier<TableCell<BookRow, BookRow.Shown>> cells) {
        TableColumn<BookRow, BookRow.Shown> column = new TableColumn<>();
        column.setId("book-" + name);
        column.setUserData(width);
        column.setReorderable(false);
        Label title = new Label();
        language.explain(title, "book.column." + name + ".explained");
        if (name.equals("tick")) {
            title.setGraphic(Controls.icon(Feather.EYE));
        } else {
            language.label(title, "book.column." + name);
        }
        column.setGraphic(title);
        column.setCellValueFactory(data -> data.getValue().shownProperty());
        column.setComparator(Comparator.comparing(BookRow.Shown::row, order));
        column.setCellFactory(of -> cells.get());
        getColumns().add(column);
    }

    private void measure() {
        setFixedCellSize(appearance.scaled(ROW));
        for (TableColumn<BookRow, ?> column : getColumns()) {
            double width = appearance.scaled((Double) column.getUserData());
            if (width > 0) {
                column.setMinWidth(width);
                column.setMaxWidth(width);
            } else {
                column.setMinWidth(appearance.scaled(80));
                column.setPrefWidth(-width);
            }
        }
    }

    private RunWords words() {
        return new RunWords(language.texts());
    }

    private String name(BookRow row) {
        String number = words().number(row);
        return row.pinned.get() ? "★ " + number : number;
    }

    private String series(BookRow row) {
        BookRow first = row.series.get();
        return first == null ? "" : language.get("book.series", String.valueOf(first.number()));
    }

    private String loss(double loss) {
        return Double.isNaN(loss) ? "–" : language.texts().loss(loss);
    }

    private String accuracy(BookRow row) {
        if (!Double.isNaN(row.rmse())) {
            return language.get("curve.rmse-of", language.texts().loss(row.rmse()));
        }
        return Double.isNaN(row.accuracy()) ? "–" : language.texts().percent(row.accuracy());
    }

    private String measuredOn(BookRow row) {
        return Double.isNaN(row.goodness()) ? "" : words().measured(row);
    }

    private String change(BookRow row) {
        return words().change(row);
    }

    private static double seconds(BookRow row) {
        return row.card().progress().seconds();
    }

    private String duration(BookRow row) {
        return language.texts().duration(seconds(row));
    }

    private static String epochs(BookRow row) {
        boolean whole = row.card().progress().batch() == 0;
        return whole
                ? String.valueOf(row.card().progress().epoch())
                : String.format("%.1f", row.epochs());
    }

    /** The run that is asked about, if one is. */
    Optional<BookRow> picked() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    List<BookRow> allPicked() {
        return List.copyOf(getSelectionModel().getSelectedItems());
    }

    private void keyPressed(KeyEvent event) {
        boolean undo = event.isShortcutDown() && event.getCode() == KeyCode.Z;
        if (undo) {
            model.book.undoDelete();
        }
        if (undo || !event.isShortcutDown() && alone(event)) {
            event.consume();
        }
    }

    private boolean alone(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> picked().ifPresent(row -> model.companions.tick(row, !row.ticked.get()));
            case P -> picked().ifPresent(row -> model.companions.pin(row, !row.pinned.get()));
            case F2 -> picked().ifPresent(this::editNote);
            case DELETE, BACK_SPACE -> deletePicked();
            default -> {
                return false;
            }
        }
        return true;
    }

    void deletePicked() {
        int place = getSelectionModel().getSelectedIndex();
        model.delete(allPicked());
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(Math.min(place, getItems().size() - 1));
        }
    }

    /** Puts the cursor into the note of a run. */
    void editNote(BookRow row) {
        scrollTo(row);
        layout();
        lookupAll(".note-field").stream()
                .filter(field -> field.getUserData() == row)
                .findFirst()
                .ifPresent(field -> field.requestFocus());
    }
}
