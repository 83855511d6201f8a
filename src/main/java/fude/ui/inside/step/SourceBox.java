package fude.ui.inside.step;

import fude.nn.BatchNormSpec;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.training.study.WeightAt;
import fude.ui.controls.Buttons;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.inside.InsideWords;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What an update is by, which of its samples is followed, and which weight. */
final class SourceBox extends FlowPane {
    private static final int COLUMNS = 4;

    private final StepViewModel model;
    private final Language language;
    private final NumberField number;
    private final NumberField sample;
    private final NumberField from;
    private final NumberField to;
    private final ComboBox<String> layers = Controls.named(new ComboBox<>(), "step-layer");
    private List<Integer> layersThatLearn = List.of();
    private final Choice<Source> sources;
    private final HBox first;

    /** Both ends of the weight, named as in the other views. */
    private final Label named = Controls.line("step-weight", Styles.CAPTION);

    private final HBox followed;
    private boolean showing;

    SourceBox(StepViewModel model, Language language) {
        this.model = model;
        this.language = language;
        getStyleClass().add("chips");
        sources =
                Controls.named(
                        new Choice<>(language, List.of(), this::key, model.source::set),
                        "step-source");
        sources.explainEach("stepping.title.explained");
        model.source.subscribe(value -> sources.show(value));
        number = field("step-number", "stepping.number.explained", n -> model.number.set(n - 1));
        sample = field("step-sample", "stepping.sample.explained", n -> model.sample.set(n - 1));
        from = field("step-from", "stepping.follow.from.explained", n -> follow());
        to = field("step-to", "stepping.follow.to.explained", n -> follow());
        language.explain(layers, "stepping.follow.layer.explained");
        layers.valueProperty().addListener((o, was, is) -> follow());
        Label title =
                Controls.line(
                        null,
                        language.text(
                                () -> language.get(key("stepping.number")),
                                model.lab.numbersProperty()));
        title.setLabelFor(number);
        first = Controls.row("line", title, number);
        followed = Controls.row("line", Controls.name(language, "stepping.sample"), sample);
        Button largest =
                new Buttons(language)
                        .words("step-largest", "stepping.follow.largest", model::followLargest);
        getChildren()
                .addAll(
                        Controls.row(
                                "line",
                                Controls.name(language, "stepping.source", Styles.CAPTION),
                                sources),
                        first,
                        followed,
                        weight(),
                        largest,
                        named);
        Changes.follow(this::offer, model.lab.numbersProperty());
        Changes.follow(this::show, model.sceneProperty(), model.source, language.textsProperty());
    }

    private String key(Source source) {
        String key = "stepping.source." + source.name().toLowerCase(Locale.ROOT);
        return source.samples() > 0 ? key(key) : key;
    }

    /** Of words that are others where the samples are no images. */
    private String key(String ofImages) {
        return model.readsNumbers() ? ofImages + ".numbers" : ofImages;
    }

    /** On points and numbers nothing is drawn. */
    private void offer() {
        sources.getItems().clear();
        for (Source each : Source.values()) {
            if (each != Source.DRAWING || !model.readsNumbers()) {
                sources.getItems().add(each);
            }
        }
        sources.show(model.source.get());
    }

    private Node weight() {
        return Controls.row(
                "line",
                Controls.name(language, "stepping.follow", Styles.CAPTION),
                layers,
                from,
                Controls.line(null, language.text(() -> "→"), Styles.CAPTION),
                to);
    }

    private NumberField field(String id, String key, IntConsumer commit) {
        NumberField field =
                new NumberField(
                        true,
                        n -> n + 1,
                        n -> Math.max(0, n - 1),
                        n -> {
                            if (!showing) {
                                commit.accept((int) Math.max(0, Math.min(Integer.MAX_VALUE, n)));
                            }
                        },
                        (f, problem) -> f.markInvalid(problem != null));
        field.setPrefColumnCount(COLUMNS);
        field.setMinWidth(USE_PREF_SIZE);
        return language.explain(Controls.named(field, id), key);
    }

    private void follow() {
        Scene scene = model.sceneProperty().get();
        int chosen = layers.getSelectionModel().getSelectedIndex();
        if (showing || scene == null || chosen < 0) {
            return;
        }
        NetworkSpec spec = scene.spec();
        int layer = layersThatLearn.get(chosen);
        int target = Math.max(1, Math.min(number(to), spec.outputsOf(layer))) - 1;
        int source = Math.min(number(from), spec.inputsOf(layer)) - 1;
        if (source >= 0 && spec.layer(layer) instanceof BatchNormSpec) {
            source = target;
        }
        model.follow(new WeightAt(layer, source, target));
    }

    private static int number(NumberField field) {
        try {
            return Integer.parseInt(field.getText().strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    private void show() {
        Scene scene = model.sceneProperty().get();
        Controls.show(model.source.get().samples() > 0, first);
        boolean several = scene != null && scene.update().samples().size() > 1;
        Controls.show(several, followed);
        if (scene == null) {
            return;
        }
        showing = true;
        InsideWords names = InsideWords.of(language.texts(), scene.spec(), model.lab);
        List<Integer> places = new ArrayList<>();
        for (int layer = 0; layer <= scene.spec().layers().size(); layer++) {
            LayerSpec one = scene.spec().layer(layer);
            if (one.hasUnits() || one instanceof BatchNormSpec) {
                places.add(layer);
            }
        }
        layersThatLearn = places;
        List<String> titles = places.stream().map(names::layer).toList();
        if (!layers.getItems().equals(titles)) {
            layers.getItems().setAll(titles);
        }
        WeightAt weight = scene.weight().weight();
        layers.getSelectionModel().select(places.indexOf(weight.layer()));
        from.show(weight.from() + 1);
        to.show(weight.to() + 1);
        Selection.Unit unit = new Selection.Unit(weight.layer(), weight.to());
        named.setText(names.weight(new Selection.Weight(weight.from(), unit)));
        number.show(scene.request().number() + 1);
        sample.show(scene.sample() + 1);
        showing = false;
    }
}
