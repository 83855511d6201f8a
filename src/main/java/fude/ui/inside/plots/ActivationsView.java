package fude.ui.inside.plots;

import fude.nn.activation.Activation;
import fude.text.Texts;
import fude.ui.controls.Choice;
import fude.ui.controls.Controls;
import fude.ui.controls.Named;
import fude.ui.controls.plot.Curve;
import fude.ui.controls.plot.Mark;
import fude.ui.controls.plot.Picture;
import fude.ui.inside.InsideWords;
import fude.ui.inside.plots.PlotsViewModel.Part;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** An activation with its derivative, its tangent, and the sums that a layer has on it. */
final class ActivationsView extends PlotPane {
    /** How far the plot reaches on both sides at least. */
    private static final double REACH = 6;

    private static final double MARGIN = 0.08;

    private final PlotsViewModel model;
    private final Choice<Activation> first;
    private final Choice<Formula> second;
    private final ComboBox<Integer> layers = Controls.named(new ComboBox<>(), "plots-layer");
    private final Label about = Controls.sentence("plots-about", Styles.CAPTION);
    private final Label value = Controls.sentence("plots-value", Styles.FIELD_NAME);
    private final Label tangent = Controls.sentence("plots-tangent", Styles.FIELD_NAME);
    private final Label distance = Controls.sentence("plots-distance", Styles.FIELD_NAME);
    private final Label sums = Controls.sentence("plots-sums", Styles.CAPTION);
    private final Label unit = Controls.sentence("plots-unit", Styles.CAPTION);

    ActivationsView(PlotsViewModel model, Language language, Appearance appearance) {
        super("plots-activation", language, appearance);
        this.model = model;
        first =
                new Choice<>(
                        language,
                        Formula.ACTIVATIONS,
                        each -> "activation." + each.id(),
                        model.activation::set);
        second = new Choice<>(language, Formula.ALL, Formula::words, model.beside::set);
        CheckBox slope = language.label(new CheckBox(), "plots.slope");
        language.explain(slope, "plots.slope.explained");
        slope.setMinWidth(USE_PREF_SIZE);
        slope.selectedProperty().bindBidirectional(model.slope);
        layers.setOnAction(event -> chosen(layers.getValue()));
        first.setMinWidth(USE_PREF_SIZE);
        second.setMinWidth(USE_PREF_SIZE);
        layers.setMinWidth(USE_PREF_SIZE);
        choose(
                named("plots.first", Controls.named(first, "plots-first")),
                Controls.named(slope, "plots-slope"),
                named("plots.second", Controls.named(second, "plots-second")),
                named("plots.layer", layers));
        tell(about, value, tangent, distance, sums, unit);
        plot.read(1);
        Changes.of(this::goToUnit, model.selection.unitProperty(), model.seenProperty());
        Changes.followWhile(
                model.isSeen(Part.ACTIVATION),
                this::show,
                plot.atProperty(),
                model.activation,
                model.beside,
                model.slope,
                model.layer,
                model.seenProperty(),
                model.selection.unitProperty(),
                model.lab.momentProperty(),
                language.textsProperty());
    }

    private void chosen(Integer layer) {
        if (layer != null && layer != model.layer.get()) {
            model.choose(layer);
        }
    }

    /** The tangent follows the selected unit. */
    private void goToUnit() {
        double sum = model.sumOfUnit();
        if (Double.isFinite(sum)) {
            plot.read(sum);
        }
    }

    private void show() {
        Activation activation = model.activation.get();
        first.show(activation);
        second.show(model.beside.get());
        offerLayers();
        about.setText(language.get("activation." + activation.id() + ".explained"));
        plot.show(picture());
        tellPlace();
        tellDistance();
        tellSums();
    }

    private void offerLayers() {
        List<Integer> offered = new ArrayList<>(List.of(Seen.NO_LAYER));
        offered.addAll(model.layers());
        Named.show(layers, this::name);
        if (!layers.getItems().equals(offered)) {
            layers.getItems().setAll(offered);
        }
        layers.setValue(model.layer.get());
    }

    private String name(Integer layer) {
        if (layer == null || layer == Seen.NO_LAYER) {
            return language.get("plots.none");
        }
        return model.spec()
                .map(spec -> InsideWords.of(language.texts(), spec, model.lab).layer(layer))
                .orElse("");
    }

    private LayerSums layerSums() {
        Seen seen = model.seenProperty().get();
        return LayerSums.of(seen.layer() == model.layer.get() ? seen.sums() : new double[0]);
    }

    private Picture picture() {
        Activation activation = model.activation.get();
        LayerSums marked = layerSums();
        double low = Math.floor(marked.least(-REACH));
        double high = Math.ceil(marked.largest(REACH));
        Formula function = Formula.of(activation);
        List<Curve> curves = new ArrayList<>();
        curves.add(curve(function, 0));
        if (model.slope.get()) {
            curves.add(curve(Formula.slopeOf(activation), 1));
        }
        if (!model.beside.get().equals(Formula.NONE)) {
            curves.add(curve(model.beside.get(), 2).in(Curve.Style.DASHED));
        }
        Picture.Span x = new Picture.Span("x", low, high);
        Picture.Span y = span(curves, low, high);
        double at = plot.atProperty().get();
        curves.add(Curve.tangent(3, at, activation.value(at), activation.slope(at)));
        List<Mark> marks = new ArrayList<>();
        double sum = model.sumOfUnit();
        if (Double.isFinite(sum)) {
            String words = language.get("plots.unit", unitName());
            marks.add(new Mark(sum, activation.value(sum), words, 3));
        }
        return Picture.of(x, y, curves).withMarks(marks).withTicks(marked.sums());
    }

    private static Curve curve(Formula formula, int place) {
        return Curve.of(formula.words(), place, formula.value());
    }

    private static Picture.Span span(List<Curve> curves, double low, double high) {
        double least = 0;
        double most = 1;
        for (Curve curve : curves) {
            for (int i = 0; i <= 200; i++) {
                double y = curve.function().applyAsDouble(low + i * (high - low) / 200);
                least = Math.min(least, y);
                most = Math.max(most, y);
            }
        }
        double margin = MARGIN * (most - least);
        return new Picture.Span("f(x)", least - margin, most + margin);
    }

    private String unitName() {
        return model.spec()
                .map(
                        spec ->
                                InsideWords.of(language.texts(), spec, model.lab)
                                        .unit(
                                                model.selection.unitProperty().get().layer(),
                                                model.selection.unitProperty().get().number()))
                .orElse("");
    }

    private void tellPlace() {
        Texts texts = language.texts();
        Activation activation = model.activation.get();
        double x = plot.atProperty().get();
        double y = activation.value(x);
        double slope = activation.slope(x);
        value.setText(
                texts.get(
                        "plots.value",
                        texts.figures(x),
                        Formula.of(activation).words(),
                        texts.figures(y),
                        texts.figures(slope)));
        tangent.setText(
                texts.get("plots.tangent", texts.figures(y), texts.factor(slope), texts.factor(x)));
    }

    /** How far what is laid over it is away, from the function or from its derivative. */
    private void tellDistance() {
        Formula beside = model.beside.get();
        if (beside.equals(Formula.NONE)) {
            distance.setText("");
            return;
        }
        Formula function = Formula.of(model.activation.get());
        Formula slope = Formula.slopeOf(model.activation.get());
        double toFunction = beside.distance(function, -REACH, REACH);
        double toSlope = beside.distance(slope, -REACH, REACH);
        boolean ofSlope = model.slope.get() && toSlope < toFunction;
        distance.setText(
                language.get(
                        "plots.distance",
                        beside.words(),
                        ofSlope ? slope.words() : function.words(),
                        language.texts().figures(ofSlope ? toSlope : toFunction)));
    }

    private void tellSums() {
        Texts texts = language.texts();
        LayerSums marked = layerSums();
        Activation activation = model.activation.get();
        if (model.layer.get() == Seen.NO_LAYER) {
            sums.setText(texts.get("plots.sums.choose"));
        } else if (marked.isEmpty()) {
            sums.setText(texts.get("plots.sums.none"));
        } else {
            sums.setText(
                    texts.get(
                            activation.saturates() ? "plots.sums.flat" : "plots.sums",
                            name(model.layer.get()),
                            marked.sums().size(),
                            texts.decimal(marked.least(Double.POSITIVE_INFINITY)),
                            texts.decimal(marked.largest(Double.NEGATIVE_INFINITY)),
                            marked.flat(activation)));
        }
        double sum = model.sumOfUnit();
        unit.setText(
                Double.isFinite(sum)
                        ? texts.get(
                                "plots.unit.sum",
                                unitName(),
                                texts.figures(sum),
                                texts.figures(activation.value(sum)))
                        : "");
    }
}
