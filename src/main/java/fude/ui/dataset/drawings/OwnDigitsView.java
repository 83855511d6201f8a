package fude.ui.dataset.drawings;

import fude.data.Dataset;
import fude.ink.Stroke;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.FileDialog;
import fude.ui.controls.PixelView;
import fude.ui.dataset.browser.DigitGrid;
import fude.ui.dataset.browser.Selection;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The class's own digits: how many the network reads rightly, all of them, and one to correct. */
public final class OwnDigitsView extends ScrollPane {

    private static final double PICTURE = 84;

    /** Below this height, at the usual text size, buttons show their pictures only. */
    private static final double LOW = 200;

    private final OwnDigitsViewModel model;
    private final FileDialog files;
    private final Language language;
    private final Appearance appearance;
    private final Consumer<List<Stroke>> toCanvas;
    private final Buttons buttons;
    private final DigitGrid grid;
    private final OwnScoreView score;
    private final Label remark = Controls.sentence("own-remark", Styles.CAPTION);
    private final VBox content = Controls.styled(new VBox(), "browser");
    private final PixelView picture;
    private final ChoiceBox<String> label = Controls.named(new ChoiceBox<>(), "own-label");
    private final Label verdict = Controls.caption(Styles.CAPTION);

    /**
     * @param toCanvas takes a drawing that is to be looked at on the paper
     */
    public OwnDigitsView(
            OwnDigitsViewModel model,
            Language language,
            Appearance appearance,
            FileDialog files,
            Consumer<List<Stroke>> toCanvas) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.files = files;
        this.toCanvas = toCanvas;
        this.buttons = new Buttons(language);
        this.grid = new DigitGrid(language, appearance, model.picked::set, model.picked);
        this.picture = new PixelView(appearance);
        this.score = new OwnScoreView(language);
        setId("own-pane");
        grid.setId("own-grid");
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        grid.accessibleTextProperty().bind(language.text("own.grid"));
        Controls.compactBelow(LOW, this, content, appearance);
        Label empty =
                Controls.named(
                        language.label(Controls.caption(Styles.EMPTY), "own.empty"), "own-empty");
        empty.visibleProperty().bind(grid.visibleProperty().not());
        HBox.setHgrow(grid, Priority.ALWAYS);
        HBox row = Controls.styled(new HBox(grid, card()), "own-row");
        StackPane area = new StackPane(row, empty);
        VBox.setVgrow(area, Priority.ALWAYS);

        content.getChildren().addAll(bar(), remark, area);
        Controls.scrolledIfSmall(this, content);
        Changes.follow(
                this::show,
                model.contentsProperty(),
                model.picked,
                model.reader.hidden,
                language.textsProperty());
    }

    private Node bar() {
        Button learn =
                buttons.words("own-learn", Feather.LAYERS, "own.learn", model::learnFromThem);
        Button restore =
                buttons.words("own-restore", Feather.ROTATE_CCW, "own.restore", model::restore);
        Controls.shownWhen(model.deletedProperty().isNotNull(), restore);
        Button export = buttons.words("own-export", Feather.UPLOAD, "own.export", this::export);
        ObservableValue<Boolean> none = model.contentsProperty().map(digits -> digits.size() == 0);
        export.disableProperty().bind(none);
        learn.disableProperty().bind(none);
        Button merge = buttons.words("own-merge", Feather.FOLDER_PLUS, "own.merge", this::merge);
        FlowPane does = Controls.styled(new FlowPane(restore, learn, merge, export), "filter-bar");
        VBox bar = Controls.column("own-bar", score, does);
        bar.setMinHeight(USE_PREF_SIZE);
        return bar;
    }

    private void keyPressed(KeyEvent event) {
        boolean delete = event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE;
        if (delete && model.picked.get() >= 0) {
            model.delete();
            event.consume();
        }
    }

    /** The picked drawing: its picture, its label, what the network says, and what can be done. */
    private Node card() {
        label.getItems().setAll(Dataset.digitNames());
        label.setOnAction(
                event -> {
                    if (label.getValue() != null && model.picked.get() >= 0) {
                        model.relabel(label.getValue());
                    }
                });
        Label drawnAs = language.label(new Label(), "own.label");
        HBox name = Controls.row("own-name", drawnAs, label);
        language.explain(label, "own.label.explained");
        verdict.setId("own-verdict");
        verdict.setWrapText(false);
        appearance.whenScaled(
                () -> {
                    double side = appearance.scaled(PICTURE);
                    picture.setMinSize(side, side);
                    picture.setMaxSize(side, side);
                    label.setPrefWidth(appearance.scaled(64));
                });
        Button canvas =
                buttons.icon(
                        "own-to-canvas",
                        Feather.EDIT_3,
                        "own.to-canvas",
                        () -> toCanvas.accept(model.pickedStrokes()));
        HBox tools =
                new HBox(
                        Controls.shownWhen(model.reader.hidden.not(), canvas),
                        buttons.icon("own-delete", Feather.TRASH_2, "own.delete", model::delete),
                        Controls.spring(),
                        buttons.icon(
                                "own-close", Feather.X, "data.close", () -> model.picked.set(-1)));
        VBox facts = Controls.column("own-facts", tools, name, verdict);
        HBox card = Controls.named(new HBox(picture, facts), "own-card", "own-card");
        card.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return Controls.shownWhen(model.picked.greaterThanOrEqualTo(0), card);
    }

    private void show() {
        OwnDigits digits = model.contentsProperty().get();
        Selection selection = digits.selection();
        grid.setVisible(digits.size() > 0);
        grid.show(selection);
        score.show(digits);
        remark.setText(remark(digits));
        int picked = model.picked.get();
        if (picked < 0) {
            return;
        }
        picture.show(
                digits.images().image(picked), digits.images().rows(), digits.images().columns());
        String drawnAs = digits.drawings().get(picked).label();
        picture.setAccessibleText(language.get("data.image.own", picked + 1, drawnAs));
        label.setValue(drawnAs);
        verdict.setText(
                selection.answer(picked) < 0
                        ? ""
                        : language.get(
                                selection.isWrong(picked) ? "own.wrong" : "own.right",
                                Dataset.digitNames().get(selection.answer(picked))));
    }

    /** What else must be known of the score. */
    private String remark(OwnDigits digits) {
        Texts texts = language.texts();
        if (model.reader.hidden.get()) {
            return texts.get("own.locked");
        }
        OwnScore result = digits.score();
        if (result == null) {
            return "";
        }
        String some =
                result.of() == digits.size() ? "" : texts.get("own.some-classes", result.known());
        String learned = result.learned() ? texts.get("own.learned-from") : "";
        return some.isEmpty() || learned.isEmpty()
                ? some + learned
                : texts.get("text.sentences", some, learned);
    }

    private void export() {
        files.save("own.export", FileDialog.Kind.of("TSV", "*.tsv"), "drawings.tsv")
                .ifPresent(model::export);
    }

    private void merge() {
        files.open("own.merge", FileDialog.Kind.of("TSV", "*.tsv", "*.tsv.gz"))
                .ifPresent(model::merge);
    }
}
