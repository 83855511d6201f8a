package fude.ui.drawing;

import fude.data.Dataset;
import fude.ink.Framing;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.ui.AnswerBars;
import fude.ui.Appearance;
import fude.ui.Controls;
import fude.ui.Language;
import fude.ui.Paper;
import fude.ui.PixelView;
import fude.ui.Reading;
import fude.ui.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Your hand: the paper, the answer with its confidence, and what the network sees. */
public final class DrawingView extends VBox {
    private static final double SEEN = 84;
    private static final double SMALLEST_PAPER = 190;
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");

    private final DrawingViewModel model;
    private final Paper paper;
    private final Language language;
    private final Appearance appearance;
    private final Consumer<String> keep;
    private final Label answer = new Label();
    private final Label confidence = new Label();
    private final Label remark = Controls.caption(Styles.CAPTION);
    private final AnswerBars bars;
    private final PixelView seen;

    /**
     * @param keep keeps what is drawn as the digit of this name
     */
    public DrawingView(
            DrawingViewModel model,
            Language language,
            Appearance appearance,
            Consumer<String> keep) {
        this.model = model;
        this.paper = model.paper();
        this.keep = keep;
        this.language = language;
        this.appearance = appearance;
        this.bars = new AnswerBars(appearance, language);
        this.seen = new PixelView(appearance);
        getStyleClass().add("drawing-view");
        createView();
        bind();
    }

    /** The tools for the pane's title. */
    public List<Node> tools() {
        Button undo =
                Controls.iconButton(
                        language,
                        "undo-stroke",
                        Feather.CORNER_UP_LEFT,
                        "drawing.undo",
                        paper::undo);
        Button clear =
                Controls.iconButton(
                        language, "clear-drawing", Feather.TRASH_2, "drawing.clear", paper::clear);
        Button redo =
                Controls.iconButton(
                        language,
                        "redo-stroke",
                        Feather.CORNER_UP_RIGHT,
                        "drawing.redo",
                        paper::redo);
        undo.disableProperty().bind(paper.undoableProperty().not());
        redo.disableProperty().bind(paper.redoableProperty().not());
        clear.disableProperty().bind(paper.blank());
        return List.of(keepMenu(), undo, redo, clear);
    }

    private MenuButton keepMenu() {
        MenuButton menu = new MenuButton(null, Controls.icon(Feather.BOOKMARK));
        menu.setId("keep-drawing");
        menu.getStyleClass().addAll(Styles.ICON_BUTTON, "menu");
        for (String digit : Dataset.digitNames()) {
            MenuItem item = new MenuItem();
            item.setId("keep-as-" + digit);
            item.textProperty().bind(language.text("drawing.keep-as", digit));
            item.setOnAction(event -> keep.accept(digit));
            menu.getItems().add(item);
        }
        menu.disableProperty().bind(Bindings.isEmpty(paper.strokes()));
        return language.explain(menu, "drawing.keep");
    }

    private void createView() {
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().addAll(paper(), answerLine(), bars, seenLine(), spring);
        answer.setId("answer");
        answer.getStyleClass().add(Styles.ANSWER);
        confidence.setId("confidence");
        confidence.getStyleClass().addAll(Styles.CONFIDENCE, Styles.TABULAR);
        remark.setId("drawing-remark");
        bars.setId("answer-bars");
        seen.setId("seen");
    }

    private Node paper() {
        DrawingCanvas canvas = new DrawingCanvas(paper, appearance);
        canvas.accessibleTextProperty().bind(language.text("drawing.canvas"));
        Label hint = language.label(Controls.caption(Styles.EMPTY), "drawing.empty");
        hint.setMouseTransparent(true);
        hint.setAlignment(Pos.CENTER);
        hint.maxWidthProperty().bind(canvas.widthProperty());
        hint.visibleProperty().bind(paper.blank());
        StackPane paper =
                new StackPane(canvas, hint) {
                    @Override
                    protected double computePrefHeight(double width) {
                        return width;
                    }

                    @Override
                    protected double computeMinHeight(double width) {
                        return SMALLEST_PAPER;
                    }

                    @Override
                    public Orientation getContentBias() {
                        return Orientation.HORIZONTAL;
                    }
                };
        return paper;
    }

    private Node answerLine() {
        answer.setMinWidth(USE_PREF_SIZE);
        confidence.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(answer, confidence, remark);
        HBox.setHgrow(remark, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("answer-line");
        return line;
    }

    private Node seenLine() {
        seen.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        appearance
                .textScaleProperty()
                .subscribe(
                        scale ->
                                seen.setPrefSize(appearance.scaled(SEEN), appearance.scaled(SEEN)));
        Label words = language.label(Controls.caption(Styles.CAPTION), "drawing.seen");
        words.setMinHeight(USE_PREF_SIZE);
        HBox line = new HBox(seen, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("seen-line");
        return language.explain(line, "drawing.seen.explained");
    }

    private void bind() {
        paper.readingProperty().subscribe(reading -> show());
        language.textsProperty().subscribe(texts -> show());
        model.chosenDataProperty().subscribe(chosen -> show());
    }

    /** The keys of the pane that holds this view. */
    public void keyPressed(KeyEvent event) {
        if (REDO.match(event)) {
            paper.redo();
            event.consume();
        } else if (UNDO.match(event)) {
            paper.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            paper.clear();
            event.consume();
        }
    }

    private void show() {
        Reading reading = paper.readingProperty().get();
        Prediction prediction = reading.prediction();
        Texts texts = language.texts();
        seen.show(reading.image(), Framing.SIZE, Framing.SIZE);
        List<String> names = model.classNames();
        boolean answered = prediction != null && prediction.classes() == names.size();
        bars.show(names, answered ? prediction : null);
        answer.setText(answered ? texts.className(names.get(prediction.label())) : "");
        confidence.setText(answered ? texts.roundPercent(prediction.confidence()) : "");
        remark.setText(remark(reading, texts));
        answer.setManaged(answered);
        confidence.setManaged(answered);
        boolean word = answer.getText().length() > 2;
        answer.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("word"), word);
        bars.setAccessibleText(answer.getText() + " " + confidence.getText());
    }

    private String remark(Reading reading, Texts texts) {
        return switch (reading.outcome()) {
            case ANSWERED -> model.isTrained() ? "" : texts.get("drawing.untrained");
            case NO_INK -> texts.get("drawing.no-answer");
            case NO_NETWORK -> "";
            case OTHER_SIZE -> texts.get("drawing.other-size");
            case NO_NUMBER -> texts.get("drawing.no-number");
        };
    }
}
