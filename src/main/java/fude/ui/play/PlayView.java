package fude.ui.play;

import fude.ui.controls.Controls;
import fude.ui.controls.Segments;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Games with the network, of which one is shown. */
public final class PlayView extends VBox {
    private final ObjectProperty<Game> game = new SimpleObjectProperty<>(Game.FLIP);

    /**
     * @param inSight whether the games are in sight
     */
    public PlayView(
            FlipViewModel flip,
            QuizViewModel quiz,
            TeachViewModel teaching,
            BooleanProperty inSight,
            Language language,
            Appearance appearance) {
        getStyleClass().add("play");
        flip.played.bind(inSight.and(game.isEqualTo(Game.FLIP)));
        Segments<Game> games = new Segments<>(language, "game", "play.game.", Game.class, game);
        HBox bar = Controls.styled(new HBox(games), "filter-bar");
        StackPane table =
                new StackPane(
                        on(Game.FLIP, new FlipView(flip, language, appearance)),
                        on(Game.QUIZ, new QuizView(quiz, language, appearance)),
                        on(Game.LEARN, new TeachView(teaching, language, appearance)));
        ScrollPane scroll = Controls.scroll(table, "quiet-scroll");
        scroll.setFitToHeight(true);
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(bar, scroll);
    }

    private Node on(Game which, Node node) {
        return Controls.shownWhen(game.isEqualTo(which), node);
    }
}
