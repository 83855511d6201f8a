package fude.ui.play;

import fude.data.Dataset;
import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Which one is it? An image, two classes, and after the answer the label and the network's. */
final class QuizView extends HBox {
    private final QuizViewModel model;
    private final Language language;
    private final GamePicture picture;
    private final Label title = Controls.sentence("quiz-title", Styles.CARD_TITLE);
    private final Button first = Controls.named(new Button(), "quiz-first", "answer-button");
    private final Button second = Controls.named(new Button(), "quiz-second", "answer-button");
    private final Label solution = Controls.sentence("quiz-solution", Styles.FIELD_NAME);
    private final Label score = Controls.sentence("quiz-score", Styles.FIELD_NAME);
    private final Button next = Controls.named(new Button(), "quiz-next");

    QuizView(QuizViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.picture = new GamePicture(appearance, widthProperty());
        setId("quiz");
        getStyleClass().add("game");
        setFocusTraversable(true);
        createButtons();
        HBox choice = Controls.row("line", first, second);
        Controls.shownWhen(first.visibleProperty(), choice);
        VBox words = Controls.column("words", title, choice, solution, score, next);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture, words);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventFilter(MouseEvent.MOUSE_CLICKED, event -> requestFocus());
        Changes.follow(
                this::show,
                model.roundProperty(),
                model.obstacleProperty(),
                language.textsProperty());
    }

    private void createButtons() {
        first.setOnAction(event -> model.answer(false));
        second.setOnAction(event -> model.answer(true));
        next.setOnAction(event -> model.next());
        next.managedProperty().bind(next.visibleProperty());
        language.explain(first, "play.quiz.first");
        language.explain(second, "play.quiz.second");
        for (Button button : List.of(first, second, next)) {
            button.setMinWidth(USE_PREF_SIZE);
        }
    }

    /** 1 and ← are the left answer, 2 and → the right one; Enter, Space and → go on. */
    private void keyPressed(KeyEvent event) {
        Round round = model.roundProperty().get();
        boolean asked = round != null && !round.told() && !round.isOver();
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1, LEFT -> model.answer(false);
            case DIGIT2, NUMPAD2 -> model.answer(true);
            case RIGHT -> {
                if (asked) {
                    model.answer(true);
                } else {
                    model.next();
                }
            }
            case ENTER, SPACE -> model.next();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show() {
        Round round = model.roundProperty().get();
        boolean asked = round != null && !round.isOver();
        Controls.show(asked, picture);
        first.setVisible(asked);
        Texts texts = language.texts();
        if (asked) {
            ask(texts, round);
        } else {
            title.setText(texts.get("play.quiz"));
            solution.setText(
                    model.obstacleProperty().get() == null
                            ? texts.get("play.quiz.rules")
                            : texts.get(model.obstacleProperty().get()));
        }
        score.setText(score(texts, round));
        next.setVisible(asked ? round.told() : model.obstacleProperty().get() == null);
        next.setText(
                texts.get(
                        asked
                                ? "play.quiz.next"
                                : round == null ? "play.quiz.start" : "play.quiz.again"));
    }

    private void ask(Texts texts, Round round) {
        Dataset images = round.images();
        Question question = round.question();
        picture.show(
                images.image(question.image()),
                images.rows(),
                images.columns(),
                round.told()
                        ? texts.get("play.quiz.label", name(texts, images, question.label()))
                        : texts.get("play.quiz.image"));
        title.setText(texts.get("play.quiz.number", round.number(), round.questions().size()));
        first.setText(texts.get("play.quiz.left", name(texts, images, question.first())));
        second.setText(texts.get("play.quiz.right", name(texts, images, question.second())));
        first.setDisable(round.told());
        second.setDisable(round.told());
        solution.setText(round.told() ? solution(texts, round) : texts.get("play.quiz.keys"));
    }

    private static String solution(Texts texts, Round round) {
        Question question = round.question();
        boolean right = round.last() == question.label();
        String you =
                texts.get(
                        right ? "play.quiz.you-right" : "play.quiz.you-wrong",
                        name(texts, round.images(), question.label()));
        String network =
                texts.get(
                        question.isReadRightly()
                                ? "play.quiz.network-right"
                                : "play.quiz.network-wrong",
                        name(texts, round.images(), question.answer()),
                        texts.roundPercent(question.confidence()));
        return texts.get("text.sentences", you, network);
    }

    private static String score(Texts texts, Round round) {
        return round == null || round.given().isEmpty()
                ? ""
                : texts.get(
                        round.isOver() ? "play.quiz.over" : "play.quiz.score",
                        round.right(),
                        round.rightOfNetwork(),
                        round.given().size());
    }

    private static String name(Texts texts, Dataset images, int label) {
        return texts.className(images.classNames().get(label));
    }
}
