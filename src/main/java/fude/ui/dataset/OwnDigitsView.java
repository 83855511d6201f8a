package fude.ui.dataset;

import fude.data.Dataset;
import fude.ink.Stroke;
import fude.text.Texts;
import fude.ui.Appearance;
import fude.ui.Controls;
import fude.ui.Language;
import fude.ui.PixelView;
import fude.ui.Styles;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** The class's own digits: how many the network reads rightly, all of them, and one to correct. */
public final class OwnDigitsView extends VBox {
    private static final double PICTURE = 112;

    private final OwnDigitsViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final Consumer<List<Stroke>> toCanvas;
    private final DigitGrid grid;
    private final Label score = new Label();
    private final PixelView picture;
    private final ChoiceBox<String> label = new ChoiceBox<>();
    private final Label verdict = Controls.caption(Styles.CAPTION);

    /**
     * @param toCanvas takes a drawing that is to be looked at on the paper
     */
    public OwnDigitsView(
            OwnDigitsViewModel model,
            Language language,
            Appearance appearance,
            Consumer<List<Stroke>> toCanvas) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.toCanvas = toCanvas;
        this.grid = new DigitGrid(language, appearance, model::pick, model.pickedProperty());
        this.picture = new PixelView(appearance);
        getStyleClass().add("browser");
        grid.setId("own-grid");
        grid.accessibleTextProperty().bind(language.text("own.grid"));
        score.setId("own-score");
        score.getStyleClass().add(Styles.FIELD_NAME);
        Label empty = language.label(Controls.caption(Styles.EMPTY), "own.empty");
        empty.visibleProperty().bind(grid.visibleProperty().not());
        HBox.setHgrow(grid, Priority.ALWAYS);
        HBox row = new HBox(grid, card());
        row.getStyleClass().add("own-row");
        StackPane area = new StackPane(row, empty);
        VBox.setVgrow(area, Priority.ALWAYS);
        getChildren().addAll(bar(), area);
        model.contentsProperty().subscribe(contents -> show());
        model.pickedProperty().subscribe(picked -> show());
        language.textsProperty().subscribe(texts -> show());
    }

    private Node bar() {
        Button learn = button("own-learn", "own.learn", model::learnFromThem);
        Button restore = button("own-restore", "own.restore", model::restore);
        Controls.shownWhen(model.deletedProperty().isNotNull(), restore);
        Button export = button("own-export", "own.export", this::export);
        BooleanBinding none =
                Bindings.createBooleanBinding(
                        () -> model.contentsProperty().get().size() == 0, model.contentsProperty());
        export.disableProperty().bind(none);
        learn.disableProperty().bind(none);
        Button merge = button("own-merge", "own.merge", this::merge);
        HBox bar = new HBox(score, Controls.spring(), restore, learn, merge, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        Button button = language.label(new Button(), key);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return language.explain(button, key + ".explained");
    }

    /** The picked drawing: its picture, its label, what the network says, and what can be done. */
    private Node card() {
        label.setId("own-label");
        label.getItems().setAll(Dataset.digitNames());
        label.setOnAction(
                event -> {
                    if (label.getValue() != null && model.pickedProperty().get() >= 0) {
                        model.relabel(label.getValue());
                    }
                });
        Label drawnAs = language.label(new Label(), "own.label");
        HBox name = new HBox(drawnAs, label);
        name.setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("own-name");
        language.explain(label, "own.label.explained");
        verdict.setId("own-verdict");
        verdict.setWrapText(false);
        appearance
                .textScaleProperty()
                .subscribe(
                        scale -> {
                            double side = appearance.scaled(PICTURE);
                            picture.setMinSize(side, side);
                            picture.setMaxSize(side, side);
                        });
        HBox tools =
                new HBox(
                        Controls.iconButton(
                                language,
                                "own-to-canvas",
                                Feather.EDIT_3,
                                "own.to-canvas",
                                () -> toCanvas.accept(model.pickedStrokes())),
                        Controls.iconButton(
                                language,
                                "own-delete",
                                Feather.TRASH_2,
                                "own.delete",
                                model::delete),
                        Controls.spring(),
                        Controls.iconButton(
                                language, "own-close", Feather.X, "data.close", model::unpick));
        VBox facts = new VBox(tools, name, verdict);
        facts.getStyleClass().add("own-facts");
        HBox card = new HBox(picture, facts);
        card.setId("own-card");
        card.getStyleClass().add("own-card");
        card.setMinWidth(USE_PREF_SIZE);
        return Controls.shownWhen(model.pickedProperty().greaterThanOrEqualTo(0), card);
    }

    private void show() {
        OwnDigits digits = model.contentsProperty().get();
        Texts texts = language.texts();
        Selection selection = digits.selection();
        grid.setVisible(digits.size() > 0);
        grid.show(selection);
        OwnDigits.Score result = digits.score();
        score.setText(
                digits.size() == 0
                        ? ""
                        : result == null
                                ? texts.get("own.count", digits.size())
                                : texts.get(
                                        "own.score",
                                        texts.roundPercent(result.share()),
                                        result.right(),
                                        result.of()));
        int picked = model.pickedProperty().get();
        if (picked < 0) {
            return;
        }
        picture.show(
                digits.images().image(picked), digits.images().rows(), digits.images().columns());
        label.setValue(digits.drawings().get(picked).label());
        verdict.setText(
                selection.answer(picked) < 0
                        ? ""
                        : texts.get(
                                selection.isWrong(picked) ? "own.wrong" : "own.right",
                                Dataset.digitNames().get(selection.answer(picked))));
    }

    private void export() {
        File file = chooser("own.export").showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    private void merge() {
        File file = chooser("own.merge").showOpenDialog(getScene().getWindow());
        if (file != null) {
            model.merge(file.toPath());
        }
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.texts().get(titleKey));
        chooser.setInitialFileName("drawings.tsv");
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter("TSV", "*.tsv", "*.tsv.gz"));
        return chooser;
    }
}
