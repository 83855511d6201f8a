package fude.ui.inside.plots;

import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.inside.plots.Example.Known;
import fude.ui.inside.plots.PlotsViewModel.Part;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Samples whose loss is worked out number by number; every output and target can be changed. */
final class ExampleView extends VBox {
    private final PlotsViewModel model;
    private final LossNow now;
    private final Language language;
    private final FlowPane tables = Controls.styled(new FlowPane(), "plot-tables");
    private final Label mean = Controls.sentence("example-mean", Styles.FIELD_NAME);
    private final List<SampleTable> shown = new ArrayList<>();

    ExampleView(PlotsViewModel model, Language language) {
        this.model = model;
        this.now = new LossNow(model);
        this.language = language;
        getStyleClass().add("plot-numbers");
        Buttons buttons = new Buttons(language);
        FlowPane known = Controls.styled(new FlowPane(), "chips", "filter-bar");
        for (Known each : Known.values()) {
            String id = each.name().toLowerCase(Locale.ROOT);
            Button button =
                    buttons.words("example-" + id, "plots.example." + id, () -> choose(each));
            known.getChildren().add(button);
            if (each == Known.IMAGE) {
                Changes.follow(
                        () -> button.setDisable(!now.isClassKnown()),
                        model.seenProperty(),
                        model.selection.labelProperty());
            }
        }
        known.getChildren().add(0, Controls.name(language, "plots.example", Styles.FIELD_NAME));
        getChildren().addAll(known, tables, mean);
        Changes.followWhile(
                model.isSeen(Part.LOSS),
                this::show,
                model.losses.example,
                model.losses.loss,
                language.textsProperty());
    }

    private void choose(Known known) {
        if (known == Known.IMAGE) {
            model.losses.take(now.example(), model.seenProperty().get().spec().loss());
        } else {
            model.losses.choose(known);
        }
    }

    private void show() {
        List<Calculation> all = model.losses.calculations();
        boolean fits = shown.size() == all.size();
        for (int i = 0; fits && i < all.size(); i++) {
            fits = shown.get(i).fits(all.get(i));
        }
        if (!fits) {
            build(all);
        }
        for (int i = 0; i < all.size(); i++) {
            shown.get(i).show(all.get(i), result(i, all.get(i)));
        }
        mean.setText(all.size() > 1 ? mean(all) : "");
    }

    private void build(List<Calculation> all) {
        String focused = shown.stream().map(SampleTable::focused).collect(Collectors.joining());
        shown.clear();
        for (int i = 0; i < all.size(); i++) {
            int sample = i;
            shown.add(
                    new SampleTable(
                            i,
                            language,
                            all.get(i),
                            (place, target, number) -> set(sample, place, target, number)));
        }
        tables.getChildren().setAll(shown);
        if (!focused.isEmpty() && lookup("#" + focused) != null) {
            lookup("#" + focused).requestFocus();
        }
    }

    private void set(int sample, int place, boolean target, double number) {
        model.losses.example.set(model.losses.example.get().with(sample, place, target, number));
    }

    /** The loss of a sample from the sum of its terms. */
    private String result(int sample, Calculation one) {
        Texts texts = language.texts();
        Loss loss = model.losses.loss.get();
        Example.Sample of = model.losses.example.get().samples().get(sample);
        if (!Calculation.takes(loss, of)) {
            return texts.get("plots.example.targets");
        }
        String sum = texts.figures(one.terms());
        int n = of.outputs().size();
        String way =
                switch (loss) {
                    case CROSS_ENTROPY, SOFTMAX_TWICE -> "Σ";
                    case RMSE -> "√(" + sum + " / " + n + ")";
                    default -> n == 1 ? "Σ" : sum + " / " + n;
                };
        return "L = " + way + " = " + texts.loss(one.loss());
    }

    private String mean(List<Calculation> all) {
        Texts texts = language.texts();
        boolean root = model.losses.loss.get() == Loss.RMSE;
        String sum =
                all.stream()
                        .map(one -> texts.loss(one.loss()) + (root ? "²" : ""))
                        .collect(Collectors.joining(" + "));
        String way = "(" + sum + ") / " + all.size();
        return texts.get(
                "plots.example.mean",
                root ? "√[" + way + "]" : way,
                texts.loss(Calculation.ofBatch(model.losses.loss.get(), all)));
    }
}
