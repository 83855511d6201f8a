package fude.ui.coach;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Remark;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.workbench.Voice;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What the coach says: what could be better before anything else, that all is well at the end.
 *
 * @param showLayers shows how the layers have done
 */
record CoachVoice(CoachViewModel model, Language language, Runnable showLayers) {
    /** What the layers themselves show. */
    private static final Set<String> SEEN_INSIDE = Set.of("vanishing-gradients", "dead-units");

    List<Voice> voices() {
        FontIcon icon = Controls.icon(Feather.MESSAGE_CIRCLE);
        model.adviceProperty().subscribe(advice -> icon.setIconCode(picture(advice)));
        return List.of(
                Voice.of(
                        Voice.Rank.ADVICE,
                        Controls.styled(
                                remark(
                                        "coach-symptom",
                                        icon,
                                        advice -> !advice.isGood(),
                                        look(),
                                        later()),
                                "advice"),
                        reason("coach-reason")),
                Voice.of(
                        Voice.Rank.NOTICE,
                        remark("coach-good", Controls.icon(Feather.CHECK_CIRCLE), Advice::isGood),
                        reason("coach-good-reason")));
    }

    private static Feather picture(Advice advice) {
        return advice != null && advice.finding().isEmpty()
                ? Feather.ALERT_TRIANGLE
                : Feather.MESSAGE_CIRCLE;
    }

    private Remark remark(String id, FontIcon icon, Predicate<Advice> concerns, Button... more) {
        StringBinding words =
                text(advice -> concerns.test(advice) ? language.get(advice.symptom()) : "");
        Remark remark = new Remark(id, icon, words, follow(id.replace("symptom", "try")));
        remark.getChildren().addAll(more);
        remark.explain(language, text(this::aloud));
        return remark;
    }

    private StringBinding text(Function<Advice, String> words) {
        return language.text(model.adviceProperty(), words);
    }

    private Label reason(String id) {
        return Controls.sentence(id, text(advice -> language.get(advice.reason())), Styles.CAPTION);
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

    private Button follow(String id) {
        Button follow = Controls.named(new Button(), id);
        follow.textProperty().bind(text(advice -> language.get(advice.proposal().words())));
        follow.setMinWidth(Button.USE_PREF_SIZE);
        follow.setOnAction(event -> model.follow());
        return language.explain(follow, text(this::explained));
    }

    /** Opens what the advice speaks of. */
    private Button look() {
        Button look = new Buttons(language).words("coach-look", "coach.look", showLayers);
        Controls.shownWhen(
                model.adviceProperty()
                        .map(
                                advice ->
                                        advice.finding().isPresent()
                                                && SEEN_INSIDE.contains(advice.id()))
                        .orElse(false),
                look);
        return Controls.styled(look, Styles.QUIET);
    }

    private Button later() {
        Button later =
                new Buttons(language).words("coach-not-now", "coach.not-now", model::putAway);
        return Controls.styled(later, Styles.QUIET);
    }

    private String explained(Advice advice) {
        boolean begins = advice.finding().isPresent();
        return language.get(begins ? "coach.try.explained" : "coach.fix.explained");
    }
}
