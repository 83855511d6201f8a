package fude.ui.inside.perceptron;

import fude.training.perceptron.PerceptronRun;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The learning rule: back, next, to the end, η, the steps so far and their result. */
final class RuleBox extends VBox {
    private static final double FIELD = 58;
    private static final double LARGEST_RATE = 100;

    private final PerceptronViewModel model;
    private final Language language;
    private final StepTable steps;
    private final Label newest = Controls.sentence("perceptron-step", "step-line");
    private final Label verdict = Controls.sentence("perceptron-verdict-rule", Styles.CAPTION);
    private final Label problem = Controls.sentence("perceptron-rate-problem", Styles.PROBLEM);
    private final NumberField rate;

    RuleBox(PerceptronViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.steps = new StepTable(language, appearance);
        getStyleClass().add("gate-card");
        setId("perceptron-rule");
        rate =
                new NumberField(
                        false,
                        value -> value * 2,
                        value -> value / 2,
                        this::rate,
                        (field, found) -> {
                            field.markInvalid(found != null);
                            problem.setText(found == null ? "" : language.get(found));
                        });
        rate.setId("perceptron-rate");
        language.explain(rate, "perceptron.rate");
        appearance.whenScaled(() -> rate.setPrefWidth(appearance.scaled(FIELD)));
        rate.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(problem, newest, verdict, steps);
        Changes.follow(this::show, model.runProperty(), language.textsProperty());
    }

    /** Any rate above 0 comes to the same lines from 0, but a rate that is none is told. */
    private void rate(double value) {
        if (value > 0 && value <= LARGEST_RATE) {
            model.rate(value);
            return;
        }
        rate.markInvalid(true);
        problem.setText(language.get("perceptron.rate.problem", Symbols.number(value)));
    }

    /** The buttons, which stand above what they change. */
    FlowPane buttons() {
        Buttons make = new Buttons(language);
        Label name = Controls.line(null, Styles.FIELD_NAME);
        name.setText("η");
        CheckBox hand = language.label(new CheckBox(), "perceptron.from-hand");
        hand.setId("perceptron-from-hand");
        language.explain(hand, "perceptron.from-hand.explained");
        hand.selectedProperty().bindBidirectional(model.fromHand);
        hand.setMinWidth(USE_PREF_SIZE);
        return Controls.styled(
                new FlowPane(
                        make.words(
                                "perceptron-back",
                                "perceptron.back",
                                () -> model.go(PerceptronRun::back)),
                        make.words(
                                "perceptron-next",
                                "perceptron.next",
                                () -> model.go(PerceptronRun::next)),
                        make.words(
                                "perceptron-pass",
                                "perceptron.pass",
                                () -> model.go(PerceptronRun::nextPass)),
                        make.words(
                                "perceptron-end",
                                "perceptron.end",
                                () -> model.go(PerceptronRun::toTheEnd)),
                        make.words("perceptron-restart", "perceptron.restart", model::restart),
                        Controls.row("named", name, rate),
                        hand),
                "chips");
    }

    private void show() {
        PerceptronRun run = model.runProperty().get();
        rate.show(run.rate());
        steps.show(run.gate().inputs(), run.steps());
        newest.setText(PerceptronWords.step(language, run));
        verdict.setText(PerceptronWords.verdict(language, run));
    }
}
