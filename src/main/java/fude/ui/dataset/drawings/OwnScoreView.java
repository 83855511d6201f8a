package fude.ui.dataset.drawings;

import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** How many of the class's digits the network reads rightly: of all, and of each digit. */
final class OwnScoreView extends FlowPane {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Language language;
    private final Label total = Controls.line("own-score", Styles.FIELD_NAME);

    OwnScoreView(Language language) {
        this.language = language;

        total.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("own-score");
    }

    void show(OwnDigits digits) {
        getChildren().setAll(total);
        OwnScore score = digits.score();
        total.setText(words(digits, language.texts()));
        if (score != null) {
            score.classes().forEach(one -> getChildren().add(label(one)));
        }
    }

    private static String words(OwnDigits digits, Texts texts) {
        if (digits.size() == 0) {
            return "";
        }
        OwnScore score = digits.score();
        return score == null
                ? texts.get("own.count", digits.size())
                : texts.get(
                        "own.score", texts.roundPercent(score.share()), score.right(), score.of());
    }

    private Label label(OwnScore.OfClass one) {
        Label name = Controls.styled(new Label(one.name()), "name");
        Label label =
                Controls.named(
                        new Label(one.right() + "/" + one.of(), name),
                        "own-score-" + one.name(),
                        "of-class");
        label.pseudoClassStateChanged(WRONG, one.right() < one.of());
        label.setMinWidth(USE_PREF_SIZE);
        return language.explain(label, "own.score.class", one.name(), one.right(), one.of());
    }
}
