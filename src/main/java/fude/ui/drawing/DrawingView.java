package fude.ui.drawing;

import fude.data.Dataset;
import fude.lab.reading.Reading;
import fude.nn.Prediction;
import fude.ui.controls.AnswerBars;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.PixelView;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Paper;
import fude.ui.state.Tool;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Your hand: the paper, the answer with its confidence, and what the network sees. */
public final class DrawingView extends StackPane {
    private static final double SEEN = 84;

    private final DrawingViewModel model;
    private final Paper paper;
    private final Language language;
    private final Appearance appearance;
    private final Consumer<String> keep;
    private final AnswerLine answer;
    private final AnswerBars bars;
    private final PixelView seen;
    private final DrawingCanvas canvas;
    private Tool pen = Tool.PEN;

    /**
     * @param keep keeps what is drawn as the digit of this name
     */
    public DrawingView(
            DrawingViewModel model,
            Language language,
            Appearance appearance,
            Consumer<String> keep) {
        this.model = model;
        this.paper = model.paper;
        this.keep = keep;
        this.language = language;
        this.appearance = appearance;
        this.bars = new AnswerBars(appearance, language);
        this.seen = new PixelView(appearance);
        this.answer = new AnswerLine(model, language);
        this.canvas = new DrawingCanvas(paper, appearance, of -> model.word(of, language.texts()));
        getStyleClass().add("drawing-view");
        createView();
        paper.toolProperty().subscribe(tool -> pen = tool == Tool.ERASER ? pen : tool);
        Changes.follow(
                this::show,
                paper.readingProperty(),
                language.textsProperty(),
                model.lab.chosenDataProperty());
    }

    /** The tools for the pane's title. */
    public List<Node> tools() {
        Buttons buttons = new Buttons(language);
        Button undo =
                buttons.icon("undo-stroke", Feather.CORNER_UP_LEFT, "drawing.undo", paper::undo);
        Button redo =
                buttons.icon("redo-stroke", Feather.CORNER_UP_RIGHT, "drawing.redo", paper::redo);
        Button clear =
                buttons.icon("clear-drawing", Feather.TRASH_2, "drawing.clear", paper::clear);
        undo.disableProperty().bind(paper.undoableProperty().not());
        redo.disableProperty().bind(paper.redoableProperty().not());
        clear.disableProperty().bind(paper.blank());
        return List.of(keepMenu(buttons), undo, redo, clear);
    }

    private MenuButton keepMenu(Buttons buttons) {
        MenuButton menu = buttons.iconMenu("keep-drawing", Feather.BOOKMARK, "drawing.keep");
        for (String digit : Dataset.digitNames()) {
            Runnable action = () -> keep.accept(digit);
            menu.getItems().add(buttons.item("keep-as-" + digit, action, "drawing.keep-as", digit));
        }
        menu.disableProperty().bind(Bindings.isEmpty(paper.strokes()));
        return menu;
    }

    private void createView() {
        getChildren().add(new PaperFirst(paper(), answer, bars, seenLine()));
        bars.setId("answer-bars");
        seen.setId("seen");
    }

    private PaperPane paper() {
        Label empty = Controls.named(Controls.caption(Styles.EMPTY), "drawing-prompt");
        empty.textProperty()
                .bind(
                        language.text(
                                () -> model.prompt(language.texts()),
                                model.lab.chosenDataProperty()));
        empty.setMouseTransparent(true);
        empty.setAlignment(Pos.CENTER);
        empty.maxWidthProperty().bind(canvas.widthProperty());
        ReadOnlyBooleanProperty byKeys = canvas.keys.activeProperty();
        empty.visibleProperty().bind(paper.blank().and(byKeys.not()));
        answer.hint.bind(
                Bindings.when(byKeys)
                        .then(language.text("drawing.keys.how"))
                        .otherwise(
                                Bindings.when(canvas.focusVisibleProperty())
                                        .then(language.text("drawing.keys.begin"))
                                        .otherwise("")));
        StackPane page = new StackPane(canvas, empty);
        return new PaperPane(page, ToolButtons.create(paper, language));
    }

    private HBox seenLine() {
        seen.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        appearance.whenScaled(
                () -> seen.setPrefSize(appearance.scaled(SEEN), appearance.scaled(SEEN)));
        Label words = Controls.sentence(language.text("drawing.seen"), Styles.CAPTION);
        seen.accessibleTextProperty().bind(words.textProperty());
        return language.explain(Controls.row("seen-line", seen, words), "drawing.seen.explained");
    }

    /** The keys of the pane that holds this view. */
    public void keyPressed(KeyEvent event) {
        if (Controls.undoes(event, paper::undo, paper::redo)) {
            return;
        }
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            paper.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.E && !event.isShortcutDown()) {
            boolean rubbing = paper.toolProperty().get() == Tool.ERASER;
            paper.take(rubbing ? pen : Tool.ERASER);
            event.consume();
        }
    }

    private void show() {
        Reading reading = paper.readingProperty().get();
        Prediction prediction = reading.prediction();
        List<String> names = model.lab.classNames();
        boolean answered =
                reading.outcome() == Reading.Outcome.ANSWERED
                        && prediction.classes() == names.size();
        seen.show(reading.image(), reading.frame().rows(), reading.frame().columns());
        bars.show(names, answered ? prediction : null);
        answer.show(reading, answered);
        String paperWords = language.get("drawing.canvas");
        canvas.setAccessibleText(
                answered ? language.get("text.sentences", paperWords, answer.words()) : paperWords);
    }
}
