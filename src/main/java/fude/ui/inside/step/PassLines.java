package fude.ui.inside.step;

import fude.nn.BatchNormSpec;
import fude.nn.LayerSpec;
import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.training.study.Passage;
import fude.training.study.UnitSteps;
import fude.training.study.UpdateRecord;
import fude.ui.inside.InsideWords;
import java.util.ArrayList;
import java.util.List;

/** The ways forward and back of one sample, in formulas. */
record PassLines(Texts texts, InsideWords names, Scene scene, Figures figures) {
    private boolean isOutput(int layer) {
        return layer == scene.spec().layers().size();
    }

    List<String> forward(int layer) {
        Passage passage = scene.passages().get(layer);
        if (passage != null) {
            return List.of(passing(layer, passage));
        }
        UnitSteps unit = scene.units().get(layer);
        List<String> lines = new ArrayList<>();
        int inputs = scene.spec().inputsOf(layer);
        lines.add(
                texts.get(
                        "stepping.sum",
                        parts(unit.forward(), unit.sum(), inputs),
                        figures.of(unit.sum())));
        lines.add(
                texts.get(
                        "stepping.z",
                        figures.of(unit.sum()),
                        figures.factor(unit.bias()),
                        figures.of(unit.z())));
        Activation activation = scene.spec().layer(layer).activation();
        if (activation != Activation.IDENTITY) {
            lines.add(
                    texts.get(
                            "stepping.y." + activation.id(),
                            figures.factor(unit.z()),
                            figures.of(unit.output())));
        }
        if (isOutput(layer)) {
            lines.addAll(probability(unit));
        }
        return lines;
    }

    private String passing(int layer, Passage passage) {
        LayerSpec kind = scene.spec().layer(layer);
        if (kind instanceof BatchNormSpec && !Double.isNaN(passage.mean())) {
            return texts.get(
                    "stepping.norm",
                    figures.of(passage.in()),
                    figures.factor(passage.mean()),
                    figures.of(passage.deviation()),
                    figures.of((passage.in() - passage.mean()) / passage.deviation()),
                    figures.of(passage.out()));
        }
        return texts.get("stepping.passes", figures.of(passage.in()), figures.of(passage.out()));
    }

    /** The largest parts of a sum by themselves, the others together. */
    private String parts(List<UnitSteps.Part> largest, double sum, int all) {
        List<String> words = new ArrayList<>();
        double rest = sum;
        for (UnitSteps.Part part : largest) {
            words.add(figures.factor(part.weight()) + " · " + figures.factor(part.value()));
            rest -= part.product();
        }
        if (all > largest.size()) {
            words.add(texts.get("stepping.rest", figures.factor(rest), all - largest.size()));
        }
        return String.join(" + ", words);
    }

    private List<String> probability(UnitSteps unit) {
        Loss loss = scene.spec().loss();
        List<Double> z = scene.followed().before().outputs();
        if (loss == Loss.BINARY_CROSS_ENTROPY) {
            double p = 1 / (1 + Math.exp(-unit.z()));
            return List.of(
                    texts.get("stepping.y.sigmoid", figures.factor(unit.z()), figures.of(p)));
        }
        if (loss != Loss.CROSS_ENTROPY && loss != Loss.SOFTMAX_TWICE) {
            return List.of();
        }
        double max = z.stream().mapToDouble(d -> d).max().orElse(0);
        double sum = z.stream().mapToDouble(d -> Math.exp(d - max)).sum();
        double power = Math.exp(unit.z() - max);
        return List.of(
                texts.get(
                        "stepping.softmax",
                        names.unit(unit.layer(), unit.unit()),
                        figures.of(unit.z()),
                        figures.factor(max),
                        figures.of(power),
                        figures.of(sum),
                        figures.of(power / sum)));
    }

    List<String> backward(int layer) {
        Passage passage = scene.passages().get(layer);
        if (passage != null) {
            return List.of(
                    Double.isNaN(passage.inGradient())
                            ? texts.get("stepping.back.none")
                            : texts.get(
                                    "stepping.back.passes",
                                    figures.of(passage.outGradient()),
                                    figures.of(passage.inGradient())));
        }
        UnitSteps unit = scene.units().get(layer);
        return isOutput(layer) ? output(layer, unit) : hidden(layer, unit);
    }

    /** What the loss sends back, at once to z where the output has no activation. */
    private List<String> output(int layer, UnitSteps unit) {
        UpdateRecord.Sample sample = scene.followed();
        boolean hasActivation = scene.spec().layer(layer).activation() != Activation.IDENTITY;
        Loss loss = scene.spec().loss();
        boolean single = loss == Loss.BINARY_CROSS_ENTROPY;
        if (loss == Loss.CROSS_ENTROPY || single) {
            double p = sample.before().probabilities().get(single ? 1 : unit.unit());
            return List.of(
                    texts.get(
                            "stepping.back.output",
                            figures.of(p),
                            figures.of(sample.target().get(unit.unit())),
                            figures.of(unit.delta())));
        }
        List<String> lines = new ArrayList<>();
        String sent = figures.of(hasActivation ? unit.incoming() : unit.delta());
        String start = texts.get(hasActivation ? "stepping.back.y" : "stepping.back.z");
        lines.add(
                loss == Loss.MSE || loss == Loss.RMSE
                        ? texts.get(
                                "stepping.back.mse",
                                start,
                                hasActivation ? "y" : "z",
                                figures.factor(unit.output()),
                                figures.factor(sample.target().get(unit.unit())),
                                sample.target().size(),
                                sent)
                        : texts.get("stepping.back.other", start, sent));
        if (hasActivation) {
            lines.addAll(through(layer, unit));
        }
        return lines;
    }

    private List<String> hidden(int layer, UnitSteps unit) {
        List<String> lines = new ArrayList<>();
        lines.add(
                unit.backward().isEmpty()
                        ? texts.get("stepping.back.comes", figures.of(unit.incoming()))
                        : texts.get(
                                "stepping.back.sum",
                                parts(
                                        unit.backward(),
                                        unit.incoming(),
                                        scene.spec().outputsOf(layer + 1)),
                                figures.of(unit.incoming())));
        if (scene.spec().layer(layer).activation() != Activation.IDENTITY) {
            lines.addAll(through(layer, unit));
        }
        return lines;
    }

    /** Back through an activation. */
    private List<String> through(int layer, UnitSteps unit) {
        Activation activation = scene.spec().layer(layer).activation();
        if (!activation.isElementwise()) {
            return List.of(texts.get("stepping.back.softmax", figures.of(unit.delta())));
        }
        return List.of(
                texts.get(
                        "stepping.slope." + activation.id(),
                        figures.factor(unit.output()),
                        figures.of(unit.slope())),
                texts.get(
                        "stepping.back.delta",
                        figures.of(unit.incoming()),
                        figures.factor(unit.slope()),
                        figures.of(unit.delta())));
    }
}
