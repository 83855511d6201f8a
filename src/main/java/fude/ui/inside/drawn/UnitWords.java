package fude.ui.inside.drawn;

import fude.nn.DropoutSpec;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
import fude.nn.inference.Normalisation;
import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.ui.inside.InsideWords;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * How a unit comes to its activation, with the numbers in it.
 *
 * @param exact whether numbers have all their digits
 */
record UnitWords(Texts texts, InsideWords names, boolean exact) {

    /**
     * A line of a calculation.
     *
     * @param left what is calculated
     * @param right what comes out
     */
    record Row(String left, String right) {}

    private String number(double number) {
        return exact ? Texts.exact(number).replace("-", "−") : texts.figures(number);
    }

    private String factor(double number) {
        return number < 0 ? "(" + number(number) + ")" : number(number);
    }

    /** The calculation, line by line. */
    List<Row> rows(UnitReport report) {
        NetworkSpec spec = names.spec();
        LayerSpec layer = spec.layer(report.unit().layer());
        List<Row> rows = new ArrayList<>();
        if (layer.hasUnits()) {
            if (report.hasImage()) {
                rows.add(new Row("Σ w · x", number(report.sum().weighted())));
            }
            rows.add(new Row("+ b", number(report.sum().bias())));
        }
        if (!report.hasImage()) {
            return rows;
        }
        if (layer.hasUnits()) {
            rows.add(new Row("Σ w · x + b", number(report.came())));
        } else {
            rows.add(new Row("x", number(report.came())));
        }
        if (report.normalisation() != null) {
            normalise(rows, report.normalisation(), report);
        }
        if (layer.activation() != Activation.IDENTITY) {
            rows.add(new Row(activation(layer.activation(), report), number(report.answer())));
        } else if (layer.kind().equals("activation")) {
            rows.add(new Row("f(x)", number(report.answer())));
        }
        if (report.unit().layer() == spec.layers().size()) {
            answer(rows, spec, report);
        }
        return rows;
    }

    private void normalise(List<Row> rows, Normalisation by, UnitReport report) {
        double normalised = by.normalised(report.came());
        rows.add(
                new Row(
                        "x̂ = (%s − %s) / √(%s + %s)"
                                .formatted(
                                        number(report.came()),
                                        factor(by.mean()),
                                        number(by.variance()),
                                        Texts.setting(by.epsilon())),
                        number(normalised)));
        rows.add(
                new Row(
                        "γ x̂ + β = %s · %s + %s"
                                .formatted(
                                        number(by.scale()), factor(normalised), factor(by.shift())),
                        number(report.answer())));
    }

    private String activation(Activation activation, UnitReport report) {
        String x = number(report.came());
        return switch (activation) {
            case RELU -> "ReLU = max(0, " + x + ")";
            case LEAKY_RELU ->
                    report.came() > 0
                            ? "Leaky ReLU: x"
                            : Activation.LEAK + " · " + factor(report.came());
            case SIGMOID -> "σ = 1 / (1 + e^" + factor(-report.came()) + ")";
            case TANH -> "tanh " + factor(report.came());
            case SOFTMAX -> "softmax: e^" + factor(report.came()) + " / Σ e^x";
            case STEP -> x + " > 0 ?";
            case IDENTITY -> x;
        };
    }

    private void answer(List<Row> rows, NetworkSpec spec, UnitReport report) {
        double score = report.came();
        if (spec.loss() == Loss.CROSS_ENTROPY) {
            rows.add(
                    new Row(
                            "softmax: e^%s / %s".formatted(factor(score), number(report.total())),
                            number(Math.exp(score) / report.total())));
        } else if (spec.loss() == Loss.BINARY_CROSS_ENTROPY) {
            rows.add(
                    new Row(
                            "σ = 1 / (1 + e^" + factor(-score) + ")",
                            number(1 / (1 + Math.exp(-score)))));
        }
    }

    /** What the layer does to a number, in training and afterwards; empty for other layers. */
    String does(UnitReport report) {
        LayerSpec layer = names.spec().layer(report.unit().layer());
        if (layer instanceof DropoutSpec dropout) {
            double kept = 1 / (1 - dropout.rate());
            return texts.get(
                    "unit.dropout",
                    Texts.setting(dropout.rate()),
                    texts.figures(kept),
                    report.hasImage() ? texts.figures(report.came()) : "x",
                    report.hasImage()
                            ? texts.figures(report.came() * kept)
                            : texts.figures(kept) + " x");
        }
        return layer.normalisesBatches() ? texts.get("unit.batchnorm") : "";
    }

    /** What one of its weights adds. */
    String term(UnitReport report, int input) {
        double w = report.sum().weights()[input];
        String from = names.input(report.unit().layer(), input);
        if (!report.hasImage()) {
            return texts.get("unit.weight", from, number(w));
        }
        double x = report.sum().inputs()[input];
        return texts.get("unit.term", from, number(w), factor(x), number(w * x));
    }

    String title(Selection.Unit unit) {
        return names.unit(unit);
    }
}
