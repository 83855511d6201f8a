package fude.ui.plane;

import fude.data.numbers.NumberForm;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.training.Estimator;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import java.util.ArrayList;
import java.util.List;

/** Points, functions and what the network answers to them, in words. */
record NumberWords(Texts texts, PlaneViewModel model) {
    /** A place and the answer to it. */
    String place(double... numbers) {
        String at = coordinates(numbers);
        Estimator network = model.lab.estimator().orElse(null);
        if (network == null || network.form().columns() != numbers.length) {
            return at;
        }
        Prediction answer = network.classify(numbers);
        return answer.isFinite()
                ? texts.get(
                        "plane.answer",
                        at,
                        name(answer.label()),
                        texts.percent(answer.confidence()))
                : at;
    }

    /** A point of the data and what it is. */
    String picked(Picked picked) {
        NumberSplit data = model.data();
        NumberTable of = picked.part().of(data);
        String at = coordinates(of.values(picked.row()));
        String what = texts.get("plane.part." + picked.part().id());
        return data.kind().hasClasses()
                ? texts.get("plane.picked", what, at, name(of.label(picked.row())))
                : texts.get(
                        "plane.picked.number", what, at, texts.figures(of.target(picked.row())));
    }

    private String coordinates(double[] numbers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            String symbol = NumberForm.symbol(numbers.length, i);
            parts.add(texts.get("text.equation", symbol, texts.figures(numbers[i])));
        }
        return String.join(texts.get("text.list-separator"), parts);
    }

    String name(int label) {
        return texts.className(model.lab.className(label));
    }

    /** How good the network is on what it is measured on; empty until it was. */
    String score() {
        Evaluation evaluation = model.lab.momentProperty().get().evaluation();
        if (evaluation == null || model.data() == null) {
            return "";
        }
        Errors errors = evaluation.errors();
        if (errors != null) {
            return texts.get(
                    "plane.errors",
                    texts.figures(errors.mae()),
                    texts.figures(errors.mse()),
                    texts.figures(errors.rmse()),
                    Double.isNaN(errors.r2()) ? "–" : texts.figures(errors.r2()));
        }
        return evaluation.classes() == 0
                ? ""
                : texts.get(
                        model.lab.isValidating() ? "plane.score.validation" : "plane.score.test",
                        evaluation.right(),
                        evaluation.samples(),
                        texts.percent(evaluation.accuracy()));
    }
}
