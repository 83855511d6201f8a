package fude.ui.inside.step;

import fude.nn.activation.Activation;
import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.training.study.UpdateRecord;
import fude.ui.inside.InsideWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The loss of one sample and of its batch, before an update and after it, in formulas. */
record LossLines(Texts texts, InsideWords names, Scene scene, Figures figures) {
    /** Losses of a batch that are named one by one. */
    private static final int FEW = 8;

    List<String> before() {
        UpdateRecord update = scene.update();
        UpdateRecord.Sample sample = scene.followed();
        List<String> lines = new ArrayList<>();
        lines.add(ofSample(sample));
        if (update.batch().size() > 1) {
            lines.add(mean(UpdateRecord.Sample::lossBefore, update.lossBefore()));
        }
        if (update.lossFactor() != 1) {
            lines.add(texts.get("stepping.loss.root"));
        }
        return lines;
    }

    private String ofSample(UpdateRecord.Sample sample) {
        Loss loss = scene.spec().loss();
        String value = figures.of(sample.lossBefore());
        if (loss == Loss.CROSS_ENTROPY || loss == Loss.BINARY_CROSS_ENTROPY) {
            double p = sample.before().probabilities().get(sample.label());
            return texts.get(
                    "stepping.loss.log", names.className(sample.label()), figures.of(p), value);
        }
        if (scene.isFunction()) {
            int last = scene.spec().layers().size();
            boolean activated = scene.spec().layer(last).activation() != Activation.IDENTITY;
            return texts.get(
                    "stepping.loss.one." + loss.id(),
                    activated ? "y" : "z",
                    figures.of(sample.before().outputs().get(0)),
                    figures.factor(sample.target().get(0)),
                    value);
        }
        return texts.get("stepping.loss." + loss.id(), value, sample.target().size());
    }

    private String mean(Function<UpdateRecord.Sample, Double> of, double mean) {
        List<String> few =
                scene.update().samples().stream().limit(FEW).map(of).map(figures::of).toList();
        int all = scene.update().batch().size();
        String sum = String.join(" + ", few) + (few.size() < all ? " + …" : "");
        return texts.get("stepping.loss.mean", all, sum, figures.of(mean));
    }

    List<String> after() {
        UpdateRecord update = scene.update();
        UpdateRecord.Sample sample = scene.followed();
        if (sample.after() == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(scene.isFunction() ? number(sample) : probability(sample));
        lines.add(
                texts.get(
                        "stepping.after.loss",
                        figures.of(sample.lossBefore()),
                        figures.of(sample.lossAfter())));
        if (update.batch().size() > 1) {
            lines.add(
                    texts.get(
                            "stepping.after.mean",
                            update.batch().size(),
                            figures.of(update.lossBefore()),
                            figures.of(update.lossAfter())));
        }
        return lines;
    }

    /** In the units of the data. */
    private String number(UpdateRecord.Sample sample) {
        return texts.get(
                "stepping.after.number",
                figures.of(scene.form().unscaled(sample.before().outputs().get(0))),
                figures.of(scene.form().unscaled(sample.after().outputs().get(0))),
                figures.of(scene.form().unscaled(sample.target().get(0))));
    }

    private String probability(UpdateRecord.Sample sample) {
        return texts.get(
                "stepping.after.probability",
                names.className(sample.label()),
                figures.of(sample.before().probabilities().get(sample.label())),
                figures.of(sample.after().probabilities().get(sample.label())));
    }
}
