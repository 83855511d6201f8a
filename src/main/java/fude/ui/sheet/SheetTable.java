package fude.ui.sheet;

import fude.lab.answers.Answer;
import fude.ui.controls.Controls;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.sheet.SheetOrder.Column;
import fude.ui.state.Changes;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

/**
 * The answers as a table, sorted elsewhere. Only what is in sight has cells, however many there
 * are.
 */
final class SheetTable extends TableView<SheetRow> {
    private static final double ROW = 46;
    private static final double HINT = 480;

    private final SheetViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final TableColumn<SheetRow, SheetRow> label;

    SheetTable(SheetViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        setId("sheet-table");
        getStyleClass().add("book-table");
        accessibleTextProperty().bind(language.text("sheet.table"));
        Label hint = Controls.caption(Styles.EMPTY);
        setPlaceholder(hint);
        column(Column.PICTURE, 62, () -> new GlimpseCell(appearance));
        column(Column.ANSWER, 110, () -> new Words(this::answer));
        column(Column.CONFIDENCE, 92, () -> new Words(this::confidence));
        label = column(Column.LABEL, 110, () -> new Words(row -> name(row.expected())));
        column(Column.NAME, -300, NameCell::new);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setSortPolicy(
                table -> {
                    model.order.set(sorted());
                    return true;
                });
        appearance.whenScaled(this::measure);
        Changes.of(this::refresh, appearance.darkProperty(), language.textsProperty());
        Changes.follow(
                () -> hint.setText(hint()),
                model.shownProperty(),
                model.progressProperty(),
                language.textsProperty());
        model.shownProperty().subscribe(this::show);
        Changes.of(() -> scrollTo(0), model.filter, model.order);
        WindowKeys.passOn(this);
    }

    private void show(ShownRows shown) {
        getItems().setAll(shown.rows()); // another list would end the order of the columns
        label.setVisible(shown.labelled() > 0);
    }

    private String hint() {
        if (model.isEmpty()) {
            return language.get("sheet.empty");
        }
        boolean waits = model.progressProperty().get() != null;
        return waits ? "" : language.get("sheet.none");
    }

    private SheetOrder sorted() {
        List<TableColumn<SheetRow, ?>> by = getSortOrder();
        return by.isEmpty()
                ? SheetOrder.GIVEN
                : new SheetOrder(
                        (Column) by.get(0).getUserData(),
                        by.get(0).getSortType() == TableColumn.SortType.DESCENDING);
    }

    /**
     * @param width in pixels at the usual text size; negative for what is left
     */
    private TableColumn<SheetRow, SheetRow> column(
            Column kind, double width, Supplier<TableCell<SheetRow, SheetRow>> cells) {
        String id = kind.name().toLowerCase(Locale.ROOT);
        TableColumn<SheetRow, SheetRow> column = new TableColumn<>();
        column.setId("sheet-" + id);
        column.setUserData(kind);
        column.setReorderable(false);
        Label title = language.label(new Label(), "sheet.column." + id);
        language.explain(title, "sheet.column." + id + ".explained");
        column.setGraphic(title);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(of -> cells.get());
        column.getProperties().put("width", width);
        getColumns().add(column);
        return column;
    }

    private void measure() {
        setFixedCellSize(appearance.scaled(ROW));
        for (TableColumn<SheetRow, ?> column : getColumns()) {
            double width = (Double) column.getProperties().get("width");
            column.setMinWidth(appearance.scaled(Math.abs(width)));
            if (width > 0) {
                column.setMaxWidth(appearance.scaled(width));
            }
        }
    }

    private String answer(SheetRow row) {
        Answer answer = row.answer();
        String mark = answer.isWrong() ? "  ✕" : answer.isUnsure() ? "  ?" : "";
        return name(answer.label()) + mark;
    }

    private String name(String of) {
        return language.texts().className(of);
    }

    private String confidence(SheetRow row) {
        return language.texts().percent(row.answer().confidence());
    }

    /** Words of a row. */
    private static final class Words extends TableCell<SheetRow, SheetRow> {
        private final Function<SheetRow, String> words;

        Words(Function<SheetRow, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : words.apply(row));
        }
    }

    /** Where a sample comes from, and what keeps it from being read. */
    private final class NameCell extends TableCell<SheetRow, SheetRow> {
        private final Tooltip whole = new Tooltip();

        NameCell() {
            setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            whole.setWrapText(true);
            whole.setMaxWidth(HINT);
        }

        @Override
        protected void updateItem(SheetRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean isThere = !empty && row != null;
            setText(isThere ? words(row.answer()) : null);
            setTooltip(isThere ? whole : null);
            whole.setText(getText());
            setWrapText(isThere && !row.answer().isRead());
        }

        /** A sentence names the file that it is about. */
        private String words(Answer answer) {
            return answer.isRead() ? answer.name() : language.texts().get(answer.problem());
        }
    }
}
