package fude.ui.confusion;

import fude.training.measure.Confusion;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/** Precision, recall and F1 of each class, with their means first; a figure can be chosen. */
final class FiguresTable extends TableView<FigureRow> {
    private static final double ROW = 25;
    private static final double HEAD = 43;

    /** Widths of the columns, at the usual text size. */
    private static final double NAME = 82;

    /** Of these, where there is little room. */
    private static final double LEAST = 0.8;

    private static final double FIGURE = 72;
    private static final double IMAGES = 58;

    private final Language language;
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>();

    private final ReadOnlyObjectWrapper<Figure> chosen = new ReadOnlyObjectWrapper<>();

    /** A figure of the table. */
    record Figure(FigureRow row, Measure measure) {}

    FiguresTable(Language language, Appearance appearance) {
        this.language = language;
        setId("confusion-figures");
        getStyleClass().addAll("book-table", "figures-table");
        accessibleTextProperty().bind(language.text("confusion.table"));
        setPlaceholder(new Label());
        column("name", "confusion.class", row -> row.name(language.texts(), shown.get()));
        for (Measure measure : Measure.values()) {
            column(measure.id(), "confusion." + measure.id(), row -> figure(row, measure))
                    .setUserData(measure);
        }
        column("images", "confusion.images", this::images);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel()
                .getSelectedCells()
                .addListener((ListChangeListener<TablePosition>) change -> choose());
        appearance.whenScaled(() -> measure(appearance));
        getItems().addListener((ListChangeListener<FigureRow>) change -> measure(appearance));
        WindowKeys.passOnFromCells(this);
    }

    /** As high as its rows, where there is room for them. */
    private void measure(Appearance appearance) {
        setFixedCellSize(appearance.scaled(ROW));
        setPrefHeight(appearance.scaled(HEAD + ROW * getItems().size()));
        for (TableColumn<FigureRow, ?> column : getColumns()) {
            boolean first = column == getColumns().get(0);
            double width = first ? NAME : column.getUserData() instanceof Measure ? FIGURE : IMAGES;
            column.setPrefWidth(width);
            column.setMinWidth(appearance.scaled(width) * LEAST);
            column.setStyle("-fx-alignment: " + (first ? "center-left" : "center-right"));
        }
    }

    /** The figure whose formula is shown; null for none. */
    ReadOnlyObjectProperty<Figure> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    private TableColumn<FigureRow, String> column(
            String id, String key, Function<FigureRow, String> words) {
        TableColumn<FigureRow, String> column = new TableColumn<>();
        column.setId("figures-" + id);
        column.setReorderable(false);
        column.setSortable(false);
        Label title = language.label(new Label(), key);
        language.explain(title, key + ".explained");
        column.setGraphic(title);
        column.setCellValueFactory(
                data -> language.text(() -> words(data.getValue(), words), shown));
        getColumns().add(column);
        return column;
    }

    private String words(FigureRow row, Function<FigureRow, String> words) {
        boolean known = shown.get() != null && row.label() < shown.get().classes();
        return known ? words.apply(row) : "";
    }

    private String figure(FigureRow row, Measure measure) {
        double value = row.value(shown.get().confusion(), measure);
        return Double.isNaN(value) ? "" : language.texts().figures(value);
    }

    private String images(FigureRow row) {
        return language.texts().count(row.images(shown.get().confusion()));
    }

    /** Null for nothing. */
    void show(Shown next) {
        int before = shown.get() == null ? -1 : shown.get().classes();
        shown.set(next);
        int now = next == null ? -1 : next.classes();
        if (now == before) {
            return;
        }
        getSelectionModel().clearSelection();
        getItems().setAll(next == null ? List.of() : rows(next.confusion()));
        if (next != null) {
            getSelectionModel().select(0, getColumns().get(getColumns().size() - 2));
        }
    }

    private static List<FigureRow> rows(Confusion confusion) {
        List<FigureRow> rows = new ArrayList<>();
        rows.add(FigureRow.of(FigureRow.Kind.ACCURACY));
        rows.add(FigureRow.of(FigureRow.Kind.MACRO));
        rows.add(FigureRow.of(FigureRow.Kind.WEIGHTED));
        for (int label = 0; label < confusion.classes(); label++) {
            rows.add(FigureRow.ofClass(label));
        }
        return rows;
    }

    private void choose() {
        List<TablePosition> cells = List.copyOf(getSelectionModel().getSelectedCells());
        TablePosition<?, ?> cell = cells.isEmpty() ? null : cells.get(0);
        if (cell == null || cell.getRow() >= getItems().size()) {
            chosen.set(null);
            return;
        }
        TableColumn<?, ?> column = cell.getTableColumn();
        boolean ofMeasure = column != null && column.getUserData() instanceof Measure;
        Measure measure = ofMeasure ? (Measure) column.getUserData() : Measure.F1;
        chosen.set(new Figure(getItems().get(cell.getRow()), measure));
    }
}
