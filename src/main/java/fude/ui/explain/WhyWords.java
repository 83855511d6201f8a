package fude.ui.explain;

import fude.data.Scaling;
import fude.lab.reading.Reading;
import fude.nn.Attribution;
import fude.nn.LayerSpec;
import fude.nn.NetworkSpec;
import fude.nn.activation.Activation;
import fude.nn.inference.UnitSum;
import fude.text.Texts;
import java.util.List;

/** What is said of reasons. */
record WhyWords(Texts texts, List<String> classNames) {

    String className(int label) {
        return texts.className(classNames.get(label));
    }

    /**
     * The parts of a class's score and what they add up to. The last part takes the rounding, so
     * that the numbers shown add up too.
     */
    String sum(Explanation why, Attribution attribution) {
        double paper = why.paperSpeaks() ? shown(why.ofPaper(attribution)) : 0;
        double ink = shown(attribution.sumOfInputs() - paper);
        double score = shown(attribution.score());
        String pixels =
                why.paperSpeaks()
                        ? texts.get("why.ink-and-paper", texts.signed(ink), texts.signed(paper))
                        : texts.get("why.pixels", texts.signed(ink));
        if (why.trace().isExact()) {
            String biases = texts.signed(score - ink - paper);
            return texts.get("why.sum", pixels, biases, texts.decimal(score));
        }
        double biases = shown(attribution.ofBiases());
        return texts.get(
                "why.sum-and-rest",
                pixels,
                texts.signed(biases),
                texts.signed(score - ink - paper - biases),
                texts.decimal(score));
    }

    /** As it is shown, with two decimals. */
    private static double shown(double number) {
        return Math.round(100 * number) / 100.0;
    }

    /** Where a pixel is and what it says. */
    String pixel(Explanation why, int at) {
        Scaling scaling = why.scaling();
        int ink = why.image()[at] & 0xff;
        return texts.get(
                "why.pixel",
                at / why.form().columns() + 1,
                at % why.form().columns() + 1,
                ink,
                texts.decimal(scaling.factor() * ink + scaling.offset()),
                className(why.prediction().label()),
                texts.signed(why.forAnswer().ofInputs()[at]),
                className(why.other()),
                texts.signed(why.forOther().ofInputs()[at]),
                texts.signed(why.difference().ofInputs()[at]));
    }

    /** What is to be known about how far the numbers can be trusted. */
    String note(Explanation why, boolean trained) {
        if (!trained) {
            return texts.get("drawing.untrained");
        }
        String how = texts.get(why.trace().isExact() ? "why.exact" : "why.first-order");
        return why.paperSpeaks()
                ? texts.get(
                        "text.sentences",
                        how,
                        texts.get("why.paper", texts.decimal(why.scaling().offset())))
                : how;
    }

    /** Why there is nothing to see. */
    String remark(Reading.Outcome outcome) {
        return switch (outcome) {
            case NO_INK -> texts.get("why.blank");
            case NO_NUMBER -> texts.get("drawing.no-number");
            case NO_NETWORK -> texts.get("why.no-network");
            case ANSWERED -> "";
        };
    }

    /** A layer's name beside its strip. */
    String layer(NetworkSpec spec, int layer) {
        LayerSpec one = spec.layer(layer);
        if (layer == spec.layers().size()) {
            return texts.get("why.layer.output");
        }
        if (one.hasUnits()) {
            return one.activation() == Activation.IDENTITY
                    ? texts.get("why.layer.dense", layer + 1, one.units())
                    : texts.get(
                            "why.layer.dense-activation",
                            layer + 1,
                            one.units(),
                            activation(one.activation()));
        }
        return texts.get("why.layer.other", layer + 1, one.shortText(texts));
    }

    private String activation(Activation activation) {
        return texts.get("activation." + activation.id());
    }

    /** A unit's name: its number, or its class in the output layer. */
    String unit(NetworkSpec spec, int layer, int unit) {
        boolean output = layer == spec.layers().size();
        return output && spec.outputs() == classNames.size()
                ? className(unit)
                : String.valueOf(unit + 1);
    }

    /** The unit and where it is. */
    String title(Explanation why) {
        UnitReason reason = why.unit();
        NetworkSpec spec = why.trace().spec();
        String unit = unit(spec, reason.layer(), reason.unit());
        return reason.layer() == spec.layers().size()
                ? texts.get("why.unit.output", unit)
                : texts.get("why.unit", reason.layer() + 1, unit);
    }

    /** How the unit came to its activation, as a sum. */
    String unitSum(Explanation why) {
        UnitReason reason = why.unit();
        UnitSum sum = reason.sum();
        NetworkSpec spec = why.trace().spec();
        Activation activation = spec.layer(reason.layer()).activation();
        String words =
                texts.get(
                        reason.seesPixels(spec) ? "why.unit.pixels" : "why.unit.units",
                        texts.decimal(shown(sum.sum()) - shown(sum.bias())),
                        texts.signed(sum.bias()),
                        texts.decimal(sum.sum()));
        return activation == Activation.IDENTITY
                ? words
                : texts.get(
                        "why.unit.activated",
                        words,
                        activation(activation),
                        texts.decimal(reason.output()));
    }
}
