package fude.ui.plane;

import fude.data.numbers.NumberForm;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.training.Estimator;
import fude.ui.controls.Controls;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.task.LatestOnly;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * All samples with what the network answers to them. The one that is chosen here is marked in the
 * plane or plot, and the other way round.
 */
final class PointsTable extends TableView<Picked> {
    private static final double ROW = 25;
    private static final double NUMBER = 84;

    private final PlaneViewModel model;
    private final Language language;
    private final LatestOnly<TableAnswers> asker;

    /** Whether it is in sight: otherwise the network is not asked. */
    final BooleanProperty inSight = new SimpleBooleanProperty();

    private NumberSplit data;
    private TableAnswers answers;
    private boolean showing;

    /**
     * @param findingThread asks the network
     */
    PointsTable(
            PlaneViewModel model,
            Language language,
            Appearance appearance,
            Executor findingThread) {
        this.model = model;
        this.language = language;
        asker = new LatestOnly<>(findingThread, this::answered);
        setId("points-table");
        getStyleClass().add("book-table");
        setPlaceholder(Controls.caption(Styles.EMPTY));
        accessibleTextProperty().bind(language.text("points.table"));
        appearance.whenScaled(() -> setFixedCellSize(appearance.scaled(ROW)));
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> pick(is));
        Changes.follow(this::ask, inSight, model.lab.momentProperty(), model.lab.dataProperty());
        Changes.of(this::select, model.picked);
        Changes.of(this::refresh, language.textsProperty());
        WindowKeys.passOnFromCells(this);
    }

    private void pick(Picked chosen) {
        if (!showing && chosen != null) {
            model.picked.set(chosen);
        }
    }

    private void select() {
        Picked picked = model.picked.get();
        if (picked == null || picked.equals(getSelectionModel().getSelectedItem())) {
            return;
        }
        showing = true;
        getSelectionModel().select(picked);
        scrollTo(picked);
        showing = false;
    }

    private void ask() {
        NumberSplit now = model.data();
        if (!inSight.get() || now == null) {
            return;
        }
        if (now != data) {
            data = now;
            answers = null;
            arrange();
            select();
        }
        Estimator network = model.lab.estimator().orElse(null);
        if (network != null && network.reads(now)) {
            asker.request(() -> TableAnswers.of(now, network));
        }
    }

    private void answered(TableAnswers next) {
        if (next.data() == data) {
            answers = next;
            refresh();
        }
    }

    private void arrange() {
        getColumns().clear();
        getItems().setAll(TableAnswers.rows(data));
        add(
                "part",
                of -> of.part().ordinal(),
                (of, n) -> language.get("plane.part." + of.part().id()));
        for (int column = 0; column < data.training().columns(); column++) {
            int at = column;
            TableColumn<Picked, Double> added =
                    number("x" + (at + 1), of -> table(of).value(of.row(), at));
            added.setGraphic(new Label(NumberForm.symbol(data.training().columns(), at)));
        }
        if (data.kind().hasClasses()) {
            add("label", of -> table(of).label(of.row()), (of, label) -> name(label));
            add("answer", this::answer, (of, label) -> label < 0 ? "" : name(label));
            add(
                    "confidence",
                    this::number,
                    (of, p) -> Double.isNaN(p) ? "" : language.texts().percent(p));
            add("right", this::right, (of, right) -> right < 0 ? "" : right == 1 ? "✓" : "✕");
        } else {
            number("target", of -> table(of).target(of.row()));
            number("output", this::number);
            number("residual", of -> number(of) - table(of).target(of.row()));
        }
    }

    private NumberTable table(Picked of) {
        return of.part().of(data);
    }

    private String name(int label) {
        return language.texts().className(data.classNames().get(label));
    }

    private boolean isHidden(Picked of) {
        return answers == null || model.hides(of.part());
    }

    private int answer(Picked of) {
        return isHidden(of) ? -1 : answers.classes()[TableAnswers.place(data, of)];
    }

    private int right(Picked of) {
        int answer = answer(of);
        return answer < 0 ? -1 : answer == table(of).label(of.row()) ? 1 : 0;
    }

    private double number(Picked of) {
        return isHidden(of) ? Double.NaN : answers.numbers()[TableAnswers.place(data, of)];
    }

    private TableColumn<Picked, Double> number(String id, Function<Picked, Double> value) {
        return add(
                id,
                value,
                (of, number) -> Double.isNaN(number) ? "" : language.texts().figures(number));
    }

    private <C extends Comparable<C>> TableColumn<Picked, C> add(
            String id, Function<Picked, C> value, BiFunction<Picked, C, String> words) {
        TableColumn<Picked, C> column = new TableColumn<>();
        column.setId("points-" + id);
        column.setReorderable(false);
        column.setPrefWidth(NUMBER);
        if (!id.matches("x\\d")) {
            Label title = language.label(new Label(), "points." + id);
            language.explain(title, "points." + id + ".explained");
            column.setGraphic(title);
        }
        column.setCellValueFactory(of -> new ReadOnlyObjectWrapper<>(value.apply(of.getValue())));
        column.setCellFactory(
                of ->
                        new TableCell<>() {
                            @Override
                            protected void updateItem(C item, boolean empty) {
                                super.updateItem(item, empty);
                                Picked sample =
                                        getTableRow() == null ? null : getTableRow().getItem();
                                setText(
                                        empty || item == null || sample == null
                                                ? null
                                                : words.apply(sample, item));
                            }
                        });
        getColumns().add(column);
        return column;
    }
}
