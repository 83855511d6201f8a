package fude.ui.coach;

import fude.text.Message;
import fude.ui.Controls;
import fude.ui.Language;
import fude.ui.Styles;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The coach's card below the chart; takes no room while there is nothing to say. */
public final class CoachView extends HBox {
    private final CoachViewModel model;
    private final Language language;
    private final BooleanBinding open;

    public CoachView(CoachViewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.open = model.foldedProperty().not();
        setId("coach");
        getStyleClass().add("lab-coach");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon(), words(), buttons(), fold());
        Controls.shownWhen(Bindings.isNotNull(model.adviceProperty()), this);
    }

    private FontIcon icon() {
        FontIcon icon = Controls.icon(Feather.MESSAGE_CIRCLE);
        model.adviceProperty()
                .subscribe(
                        advice -> {
                            boolean good = advice != null && advice.isGood();
                            icon.setIconCode(good ? Feather.CHECK_CIRCLE : Feather.MESSAGE_CIRCLE);
                        });
        return icon;
    }

    private VBox words() {
        Label title = new Label();
        title.textProperty().bind(text(this::title));
        title.getStyleClass().add(Styles.CAPTION);
        Label symptom = sentence("coach-symptom", Styles.FIELD_NAME, Advice::symptom);
        symptom.wrapTextProperty().bind(open);
        Label reason = sentence("coach-reason", Styles.CAPTION, Advice::reason);
        Controls.shownWhen(open, reason);
        Controls.shownWhen(open, title);
        VBox words = new VBox(title, symptom, reason);
        words.setId("coach-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.accessibleTextProperty().bind(text(this::aloud));
        words.accessibleTextProperty()
                .addListener(
                        observable ->
                                words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        return words;
    }

    private Label sentence(String id, String style, Function<Advice, Message> which) {
        Label label = Controls.caption(style);
        label.setId(id);
        label.textProperty().bind(text(advice -> language.texts().get(which.apply(advice))));
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private StringBinding text(Function<Advice, String> words) {
        return language.text(model.adviceProperty(), words);
    }

    private String title(Advice advice) {
        if (advice.finding().isEmpty()) {
            return language.texts().get("coach.before");
        }
        return language.texts().get(advice.isGood() ? "coach.says-good" : "coach.says");
    }

    private String aloud(Advice advice) {
        return title(advice)
                + ": "
                + language.texts()
                        .get(
                                "text.sentences",
                                language.texts().get(advice.symptom()),
                                language.texts().get(advice.reason()));
    }

    private VBox buttons() {
        Button follow = new Button();
        follow.setId("coach-try");
        follow.textProperty().bind(text(advice -> language.texts().get(advice.proposal().words())));
        follow.setMaxWidth(Double.MAX_VALUE);
        follow.setOnAction(event -> model.follow());
        language.explain(
                follow,
                text(
                        advice ->
                                language.texts()
                                        .get(
                                                advice.finding().isPresent()
                                                        ? "coach.try.explained"
                                                        : "coach.fix.explained")));
        Button later = language.label(new Button(), "coach.not-now");
        later.setId("coach-not-now");
        later.getStyleClass().add(Styles.QUIET);
        later.setMaxWidth(Double.MAX_VALUE);
        later.setOnAction(event -> model.putAway());
        language.explain(later, "coach.not-now.explained");
        VBox buttons = new VBox(follow, later);
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER);
        return Controls.shownWhen(open, buttons);
    }

    private Button fold() {
        FontIcon icon = Controls.icon(Feather.CHEVRON_DOWN);
        Button fold = new Button(null, icon);
        fold.setId("coach-fold");
        fold.getStyleClass().add(Styles.ICON_BUTTON);
        fold.setOnAction(event -> model.foldedProperty().set(!model.foldedProperty().get()));
        model.foldedProperty()
                .subscribe(
                        folded ->
                                icon.setIconCode(
                                        folded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        return language.explain(
                fold,
                Bindings.createStringBinding(
                        () ->
                                language.texts()
                                        .get(
                                                model.foldedProperty().get()
                                                        ? "coach.unfold"
                                                        : "coach.fold"),
                        model.foldedProperty(),
                        language.textsProperty()));
    }
}
