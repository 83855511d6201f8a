package fude.ui.coach;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The coach's card below the chart; takes no room while there is nothing to say. */
public final class CoachView extends HBox {
    /** The height of a pane that has room for chart and card, in heights of the type. */
    private static final double ROOM = 26;

    private final CoachViewModel model;
    private final Language language;
    private final BooleanProperty cramped = new SimpleBooleanProperty();
    private final BooleanBinding open;
    private final Label symptom = Controls.line("coach-symptom", Styles.FIELD_NAME);

    public CoachView(CoachViewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.open = model.folded.not().and(cramped.not()).and(isGood().not());
        setId("coach");
        getStyleClass().add("lab-coach");
        setAlignment(Pos.CENTER_LEFT);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon(), words(), follow(), fold());
        Controls.shownWhen(
                Bindings.isNotNull(model.adviceProperty()).and(cramped.and(isGood()).not()), this);
        parentProperty().subscribe(this::measure);
    }

    private void measure(Parent pane) {
        if (pane instanceof Region region) {
            cramped.bind(region.heightProperty().lessThan(roomNeeded()));
        }
    }

    /** That all is well needs no more than a line; its reason is said aloud and on the pointer. */
    private BooleanBinding isGood() {
        return Bindings.createBooleanBinding(
                () -> model.adviceProperty().get() != null && model.adviceProperty().get().isGood(),
                model.adviceProperty());
    }

    /**
     * The chart is worth more than words: where the pane is low, the card is a single line, and
     * none where all is well.
     */
    private DoubleBinding roomNeeded() {
        return Bindings.createDoubleBinding(
                () -> ROOM * symptom.getFont().getSize(), symptom.fontProperty());
    }

    private FontIcon icon() {
        FontIcon icon = Controls.icon(Feather.MESSAGE_CIRCLE);
        model.adviceProperty().subscribe(advice -> icon.setIconCode(picture(advice)));
        return icon;
    }

    private static Feather picture(Advice advice) {
        if (advice != null && advice.finding().isEmpty()) {
            return Feather.ALERT_TRIANGLE;
        }
        return advice != null && advice.isGood() ? Feather.CHECK_CIRCLE : Feather.MESSAGE_CIRCLE;
    }

    private VBox words() {

        symptom.textProperty().bind(text(advice -> language.get(advice.symptom())));
        symptom.wrapTextProperty().bind(open);
        symptom.setMinHeight(USE_PREF_SIZE);
        Label reason = Controls.named(Controls.caption(Styles.CAPTION), "coach-reason");
        reason.textProperty().bind(text(advice -> language.get(advice.reason())));
        reason.setMinHeight(USE_PREF_SIZE);
        VBox words =
                Controls.named(new VBox(symptom, Controls.shownWhen(open, reason)), "coach-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        language.explain(words, text(this::aloud));
        words.accessibleTextProperty()
                .addListener(
                        observable ->
                                words.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
        return words;
    }

    private StringBinding text(Function<Advice, String> words) {
        return language.text(model.adviceProperty(), words);
    }

    private String title(Advice advice) {
        if (advice.finding().isEmpty()) {
            return language.get("coach.before");
        }
        return language.get(advice.isGood() ? "coach.says-good" : "coach.says");
    }

    private String aloud(Advice advice) {
        String sentences = language.get("text.sentences", advice.symptom(), advice.reason());
        return title(advice) + ": " + sentences;
    }

    private VBox follow() {
        Button follow = Controls.named(new Button(), "coach-try");
        follow.textProperty().bind(text(advice -> language.get(advice.proposal().words())));
        follow.setMaxWidth(Double.MAX_VALUE);
        follow.setOnAction(event -> model.follow());
        language.explain(follow, text(this::explained));
        Button later =
                Controls.styled(
                        new Buttons(language)
                                .words("coach-not-now", "coach.not-now", model::putAway),
                        Styles.QUIET);
        later.setMaxWidth(Double.MAX_VALUE);
        VBox buttons = Controls.column("buttons", follow, Controls.shownWhen(open, later));
        buttons.setMinWidth(USE_PREF_SIZE);
        buttons.setAlignment(Pos.CENTER);
        return Controls.shownWhen(model.folded.not(), buttons);
    }

    private String explained(Advice advice) {
        boolean begins = advice.finding().isPresent();
        return language.get(begins ? "coach.try.explained" : "coach.fix.explained");
    }

    private Button fold() {
        FontIcon icon = Controls.icon(Feather.CHEVRON_DOWN);
        Button fold = Controls.named(new Button(null, icon), "coach-fold", Styles.ICON_BUTTON);
        fold.setOnAction(event -> model.folded.set(!model.folded.get()));
        model.folded.subscribe(
                folded -> icon.setIconCode(folded ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        return language.explain(
                fold,
                language.text(
                        model.folded,
                        folded -> language.get(folded ? "coach.unfold" : "coach.fold")));
    }
}
