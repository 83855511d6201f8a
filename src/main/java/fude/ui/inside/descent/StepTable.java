package fude.ui.inside.descent;

import fude.nn.optimizer.OptimizerSpec;
import fude.nn.optimizer.OptimizerSpec.Rule;
import fude.text.Texts;
import fude.training.descent.DescentStep;
import fude.ui.controls.WindowKeys;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The numbers of one path, a row for each step, enough to calculate the next one. */
final class StepTable extends TableView<DescentStep> {
    private static final double ROW = 25;
    private static final double HEAD = 43;
    private static final double ROWS = 6;
    private static final double LEAST_ROWS = 3;

    /** Widths of the columns, at the usual text size. */
    private static final double NUMBER = 50;

    private static final double FIGURE = 84;
    private static final double PAIR = 150;

    private final DescentViewModel model;
    private final Language language;
    private final Appearance appearance;

    /** What the columns are for. */
    private Rule rule;

    private int variables;
    private Track filled;

    StepTable(DescentViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        setId("descent-table");
        getStyleClass().add("book-table");
        accessibleTextProperty().bind(language.text("descent.table"));
        setPlaceholder(new Label());
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        appearance.whenScaled(this::measure);
        WindowKeys.passOn(this);
        Changes.follow(this::show, model.sceneProperty(), model.tabled, model.inSight);
        Changes.of(this::refresh, language.textsProperty());
    }

    private void measure() {
        setFixedCellSize(appearance.scaled(ROW));
        setPrefHeight(appearance.scaled(HEAD + ROW * ROWS));
        setMinHeight(appearance.scaled(HEAD + ROW * LEAST_ROWS));
        setMinWidth(0);
        getColumns().forEach(this::measure);
    }

    private void measure(TableColumn<DescentStep, ?> column) {
        boolean isFirst = column == getColumns().get(0);
        boolean isValue = "table-value".equals(column.getId());
        double usual = isFirst ? NUMBER : variables == 1 || isValue ? FIGURE : PAIR;
        column.setPrefWidth(usual);
        column.setMinWidth(appearance.scaled(usual));
    }

    private void show() {
        if (!model.inSight.get()) {
            return;
        }
        Track track =
                model.sceneProperty().get().tracks().stream()
                        .filter(one -> one.rule() == model.tabled.get())
                        .findFirst()
                        .orElse(null);
        if (track == null) {
            filled = null;
            getItems().clear();
            return;
        }
        int now = track.here().at().length;
        if (track.rule() != rule || now != variables) {
            rule = track.rule();
            variables = now;
            setColumns();
        }
        fill(track);
    }

    /** Of a path that goes on or back only the rows that came or went are touched. */
    private void fill(Track track) {
        boolean same = filled != null && filled.path() == track.path();
        filled = track;
        if (!same) {
            getItems().clear();
        }
        int from = getItems().size();
        if (from > track.shown() + 1) {
            putAtTheBottom(track.shown());
            getItems().remove(track.shown() + 1, from);
        }
        List<DescentStep> more = new ArrayList<>();
        for (int i = from; i <= track.shown(); i++) {
            more.add(track.path().step(i));
        }
        getItems().addAll(more);
        if (!getItems().isEmpty()) {
            getSelectionModel().clearAndSelect(track.shown());
            scrollTo(track.shown());
        }
    }

    /** Rows that go must not leave a gap, which a long table does not close. */
    private void putAtTheBottom(int row) {
        scrollTo(Math.max(0, row - (int) Math.ceil(getHeight() / getFixedCellSize())));
        layout();
    }

    private void setColumns() {
        getColumns().clear();
        String at = variables == 1 ? "x" : "(x, y)";
        add(
                "number",
                language.text("descent.column.step"),
                "descent.column.step.explained",
                this::number);
        add("at", at, "descent.column.at", step -> vector(step.at()));
        add(
                "value",
                variables == 1 ? "f(x)" : "f(x, y)",
                "descent.column.value",
                step -> language.texts().figures(step.value()));
        add(
                "gradient",
                variables == 1 ? "g = f′" : "g = ∇f",
                "descent.column.gradient",
                step -> vector(step.gradient()));
        int states = OptimizerSpec.of(rule).stateNames().size();
        for (int i = 0; i < states; i++) {
            int which = i;
            add(
                    "state-" + i,
                    i == 0 ? "m" : "v",
                    "descent.column.state",
                    step -> step.after() == null ? "–" : vector(step.after().state().get(which)));
        }
        add(
                "step",
                "Δ",
                "descent.column.made",
                step -> step.after() == null ? "–" : vector(step.after().step()));
        measure();
    }

    private String number(DescentStep step) {
        return language.texts().count(step.number());
    }

    private String vector(double[] numbers) {
        Texts texts = language.texts();
        return DescentWords.vector(numbers, texts::figures);
    }

    private void add(
            String id, String title, String explained, Function<DescentStep, String> words) {
        Label label = new Label(title);
        add(id, label, explained, words);
    }

    private void add(
            String id, StringBinding title, String explained, Function<DescentStep, String> words) {
        Label label = new Label();
        label.textProperty().bind(title);
        add(id, label, explained, words);
    }

    private void add(
            String id, Label title, String explained, Function<DescentStep, String> words) {
        TableColumn<DescentStep, String> column = new TableColumn<>();
        column.setId("table-" + id);
        column.setReorderable(false);
        column.setSortable(false);
        language.explain(title, explained);
        column.setGraphic(title);
        column.setStyle("-fx-alignment: center-right");
        column.setCellValueFactory(data -> new SimpleStringProperty(words.apply(data.getValue())));
        getColumns().add(column);
    }
}
