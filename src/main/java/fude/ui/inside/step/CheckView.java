package fude.ui.inside.step;

import fude.text.Message;
import fude.text.Texts;
import fude.training.study.CheckedGradient;
import fude.training.study.Fault;
import fude.training.study.WeightAt;
import fude.ui.controls.Buttons;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.inside.InsideWords;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The gradient check: ε, what is broken, the weight that is followed, and a hundred others. */
final class CheckView extends VBox {
    /** With a smaller ε less than half of a difference's digits are left. */
    private static final double FEW_DIGITS = 1e-8;

    private final CheckViewModel model;
    private final Language language;
    private final Label followed = Controls.sentence("check-followed", "step-line");
    private final Label sum = Controls.sentence("check-sum", "step-line");
    private final ListView<CheckedGradient> some = Controls.named(new ListView<>(), "check-some");

    CheckView(CheckViewModel model, Language language) {
        this.model = model;
        this.language = language;
        getStyleClass().add("step-view");
        Label why =
                Controls.sentence(
                        "check-obstacle",
                        language.sentence(model.obstacleProperty()),
                        Styles.FIELD_NAME);
        Label none =
                Controls.sentence(
                        "check-none",
                        language.sentence(model.step.obstacleProperty()),
                        Styles.FIELD_NAME);
        some.setCellFactory(list -> new Cell());
        some.getStyleClass().add("check-some");
        Label columns =
                Controls.shownWhen(
                        some.visibleProperty(),
                        Controls.line(
                                null, language.text("stepping.check.columns"), Styles.CAPTION));
        getChildren().addAll(controls(), why, none, followed, sum, columns, some);
        Changes.follow(this::show, model.resultProperty(), language.textsProperty());
    }

    private FlowPane controls() {
        Slider exponent = Controls.named(new Slider(), "check-epsilon");
        exponent.setMin(CheckViewModel.SMALLEST);
        exponent.setMax(CheckViewModel.LARGEST);
        exponent.setBlockIncrement(1);
        exponent.valueProperty().bindBidirectional(model.exponent);
        language.explain(exponent, "stepping.check.epsilon.explained");
        Label epsilon =
                Controls.line(
                        "check-epsilon-value",
                        language.text(
                                () ->
                                        language.get(
                                                "stepping.check.epsilon",
                                                language.texts().figures(model.epsilon())),
                                model.exponent),
                        Styles.FIELD_NAME);
        epsilon.setMinWidth(USE_PREF_SIZE);
        Choice<Fault> fault =
                Controls.named(
                        new Choice<>(
                                language,
                                List.of(Fault.values()),
                                f -> "stepping.fault." + f.id(),
                                model.fault::set),
                        "check-fault");
        fault.show(model.fault.get());
        language.explain(fault, "stepping.check.fault.explained");
        return Controls.styled(
                new FlowPane(
                        Controls.row("line", epsilon, exponent),
                        Controls.row(
                                "line",
                                Controls.name(language, "stepping.check.fault", Styles.CAPTION),
                                fault),
                        new Buttons(language)
                                .words("check-others", "stepping.check.others", model::others)),
                "chips");
    }

    private void show() {
        CheckResult result = model.resultProperty().get();
        Controls.show(result != null, some);
        if (result == null) {
            boolean waits = model.inFront.get() && model.obstacleProperty().get() == null;
            followed.setText(waits ? language.get("stepping.check.waits") : "");
            sum.setText("");
            some.getItems().clear();
            return;
        }
        Texts texts = language.texts();
        CheckedGradient one = result.followed();
        followed.setText(
                String.join(
                        "\n",
                        texts.get(
                                "stepping.check.line",
                                Texts.exact(one.above()),
                                Texts.exact(one.below()),
                                Texts.setting(2 * one.epsilon()),
                                texts.figures(one.difference())),
                        texts.get(
                                "stepping.check.gradient",
                                texts.figures(one.gradient()),
                                texts.figures(one.relativeError()))));
        sum.setText(sum(texts, result));
        some.getItems().setAll(result.some());
    }

    private String sum(Texts texts, CheckResult result) {
        String found =
                texts.get(
                        "stepping.check.sum",
                        result.samples(),
                        texts.figures(result.largestError()),
                        texts.figures(result.medianError()));
        String verdict =
                result.wrong() == 0
                        ? texts.get("stepping.check.agree")
                        : texts.get("stepping.check.wrong", result.wrong());
        Message remark = remark(result);
        String all = texts.get("text.sentences", found, verdict);
        return remark == null ? all : texts.get("text.sentences", all, texts.get(remark));
    }

    private static Message remark(CheckResult result) {
        boolean bias = result.request().fault() == Fault.FIRST_BIAS;
        if (bias && result.samples() == 1) {
            return Message.of("stepping.check.one");
        }
        boolean intact = result.request().fault() == Fault.NONE;
        if (!intact || result.wrong() == 0) {
            return null;
        }
        boolean fewDigits = result.request().epsilon() < FEW_DIGITS;
        return Message.of(fewDigits ? "stepping.check.digits" : "stepping.check.kink");
    }

    private String weight(WeightAt weight) {
        Scene scene = model.step.sceneProperty().get();
        if (scene == null) {
            return "";
        }
        InsideWords names = InsideWords.of(language.texts(), scene.spec(), model.step.lab);
        Selection.Unit to = new Selection.Unit(weight.layer(), weight.to());
        return names.layer(weight.layer())
                + " · "
                + names.weight(new Selection.Weight(weight.from(), to));
    }

    /** A weight; a click follows it. */
    private final class Cell extends ListCell<CheckedGradient> {
        Cell() {
            setOnMouseClicked(
                    event -> {
                        if (getItem() != null) {
                            model.step.follow(getItem().weight());
                        }
                    });
        }

        @Override
        protected void updateItem(CheckedGradient one, boolean empty) {
            super.updateItem(one, empty);
            Texts texts = language.texts();
            setText(
                    empty || one == null
                            ? null
                            : texts.get(
                                    "stepping.check.row",
                                    weight(one.weight()),
                                    texts.figures(one.difference()),
                                    texts.figures(one.gradient()),
                                    texts.figures(one.relativeError())));
        }
    }
}
