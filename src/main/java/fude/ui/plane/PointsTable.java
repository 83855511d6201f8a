package fude.ui.plane;

import fude.data.numbers.NumberSplit;
import fude.training.Estimator;
import fude.ui.controls.Controls;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import fude.ui.task.LatestOnly;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * All samples with what the network answers to them. The one that is chosen here is marked in the
 * plane or plot, and the other way round.
 */
final class PointsTable extends TableView<Selection.Sample> {
    private static final double ROW = 25;
    private static final double NUMBER = 84;

    private final PlaneViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final LatestOnly<TableAnswers> asker;

    private final ObservableValue<Boolean> inSight;
    private final ObjectProperty<TableAnswers> answers = new SimpleObjectProperty<>();
    private NumberSplit data;
    private boolean showing;

    /**
     * @param findingThread asks the network
     * @param inSight whether it is; otherwise the network is not asked
     */
    PointsTable(
            PlaneViewModel model,
            Language language,
            Appearance appearance,
            Executor findingThread,
            ObservableValue<Boolean> inSight) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.inSight = inSight;
        asker = new LatestOnly<>(findingThread, this::answered);
        setId("points-table");
        getStyleClass().add("book-table");
        setPlaceholder(Controls.caption(Styles.EMPTY));
        accessibleTextProperty().bind(language.text("points.table"));
        appearance.whenScaled(this::scale);
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> pick(is));
        Changes.follow(this::ask, inSight, model.lab.momentProperty(), model.lab.dataProperty());
        Changes.of(this::select, model.selection.pickedProperty());
        Changes.of(
                this::refresh,
                language.textsProperty(),
                model.lab.testLock().lockedNumbersProperty());
        WindowKeys.passOnFromCells(this);
    }

    private void scale() {
        setFixedCellSize(appearance.scaled(ROW));
        getColumns().forEach(column -> column.setPrefWidth(appearance.scaled(NUMBER)));
    }

    private void pick(Selection.Sample chosen) {
        if (!showing && chosen != null) {
            model.selection.sample(chosen);
        }
    }

    private void select() {
        Selection.Sample picked = model.picked();
        if (Objects.equals(picked, getSelectionModel().getSelectedItem())) {
            return;
        }
        showing = true;
        if (picked == null) {
            getSelectionModel().clearSelection();
        } else if (data != null && Part.of(data, picked) != null) {
            getSelectionModel().select(picked);
            scrollTo(picked);
        }
        showing = false;
    }

    private void ask() {
        NumberSplit now = model.data();
        if (!inSight.getValue() || now == null) {
            return;
        }
        if (now != data) {
            data = now;
            answers.set(null);
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
            answers.set(next);
        }
    }

    private void arrange() {
        getColumns().clear();
        getItems().setAll(TableAnswers.rows(data));
        add(
                "part",
                of -> Part.of(data, of).ordinal(),
                (of, n) -> language.get("plane.part." + Part.of(data, of).id()));
        for (int column = 0; column < data.training().columns(); column++) {
            int at = column;
            TableColumn<Selection.Sample, Double> added =
                    number("x" + (at + 1), of -> of.table().value(of.row(), at));
            added.setGraphic(new Label(NumberWords.column(data, at)));
        }
        if (data.kind().hasClasses()) {
            add("label", of -> of.table().label(of.row()), (of, label) -> name(label));
            add("answer", this::answer, (of, label) -> label < 0 ? "" : name(label));
            add(
                    "confidence",
                    this::number,
                    (of, p) -> Double.isNaN(p) ? "" : language.texts().percent(p));
            add("right", this::right, (of, right) -> right < 0 ? "" : right == 1 ? "✓" : "✕");
        } else {
            number("target", of -> of.table().target(of.row()));
            number("output", this::number);
            number("residual", of -> number(of) - of.table().target(of.row()));
        }
    }

    private String name(int label) {
        return language.texts().className(data.classNames().get(label));
    }

    private boolean isHidden(Selection.Sample of) {
        return answers.get() == null || model.lab.testLock().hides(of.table());
    }

    private int answer(Selection.Sample of) {
        return isHidden(of) ? -1 : answers.get().classes()[TableAnswers.place(data, of)];
    }

    private int right(Selection.Sample of) {
        int answer = answer(of);
        return answer < 0 ? -1 : answer == of.table().label(of.row()) ? 1 : 0;
    }

    private double number(Selection.Sample of) {
        return isHidden(of) ? Double.NaN : answers.get().numbers()[TableAnswers.place(data, of)];
    }

    private TableColumn<Selection.Sample, Double> number(
            String id, Function<Selection.Sample, Double> value) {
        return add(
                id,
                value,
                (of, number) -> Double.isNaN(number) ? "" : language.texts().figures(number));
    }

    private <C extends Comparable<C>> TableColumn<Selection.Sample, C> add(
            String id,
            Function<Selection.Sample, C> value,
            BiFunction<Selection.Sample, C, String> words) {
        TableColumn<Selection.Sample, C> column = new TableColumn<>();
        column.setId("points-" + id);
        column.setReorderable(false);
        column.setPrefWidth(appearance.scaled(NUMBER));
        if (!id.matches("x\\d")) {
            Label title = language.label(new Label(), "points." + id);
            language.explain(title, "points." + id + ".explained");
            column.setGraphic(title);
        }
        column.setCellValueFactory(of -> new ReadOnlyObjectWrapper<>(value.apply(of.getValue())));
        column.setCellFactory(of -> new Cell<>(value, words));
        getColumns().add(column);
        return column;
    }

    /** Says by itself what is answered now, so that a snapshot makes no other cells. */
    private final class Cell<C> extends TableCell<Selection.Sample, C> {
        private final Function<Selection.Sample, C> value;
        private final BiFunction<Selection.Sample, C, String> words;
        private final InvalidationListener follower = changed -> tell();

        Cell(Function<Selection.Sample, C> value, BiFunction<Selection.Sample, C, String> words) {
            this.value = value;
            this.words = words;
            answers.addListener(new WeakInvalidationListener(follower));
        }

        @Override
        protected void updateItem(C item, boolean empty) {
            super.updateItem(item, empty);
            tell();
        }

        private void tell() {
            Selection.Sample sample = getTableRow() == null ? null : getTableRow().getItem();
            boolean known = !isEmpty() && sample != null && Part.of(data, sample) != null;
            setText(known ? words.apply(sample, value.apply(sample)) : null);
        }
    }
}
