package fude.ui.plane;

import fude.data.numbers.NumberForm;
import fude.data.numbers.NumberSplit;
import fude.data.numbers.NumberTable;
import fude.nn.Prediction;
import fude.text.Texts;
import fude.training.Estimator;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Points, functions and what the network answers to them, in words. */
record NumberWords(Texts texts, PlaneViewModel model) {
    /** What a file without names has, and what has a sign of its own. */
    private static final Pattern NO_NAME = Pattern.compile("\\s*|\\d+|[xX]\\d");

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
    String picked(Selection.Sample picked) {
        NumberSplit data = model.data();
        NumberTable of = picked.table();
        String at = coordinates(of.values(picked.row()));
        String what = texts.get("plane.part." + Part.of(data, picked).id());
        return data.kind().hasClasses()
                ? texts.get("plane.picked", what, at, name(of.label(picked.row())))
                : texts.get(
                        "plane.picked.number",
                        what,
                        at,
                        column(data, 1),
                        texts.figures(of.target(picked.row())));
    }

    private String coordinates(double[] numbers) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            parts.add(
                    texts.get("text.equation", column(model.data(), i), texts.figures(numbers[i])));
        }
        return String.join(texts.get("text.list-separator"), parts);
    }

    /**
     * What an axis is called: as a file calls its column, or x₁, x₂ …, and x and y of a function.
     *
     * @param data null for none yet
     * @param place of the column, that of the answers last
     */
    static String column(NumberSplit data, int place) {
        List<String> names = data == null ? List.of() : data.training().names();
        String name = place < names.size() ? names.get(place) : "";
        if (!NO_NAME.matcher(name).matches()) {
            return name;
        }
        int columns = data == null ? 2 : data.training().columns();
        return place < columns ? NumberForm.symbol(columns, place) : "y";
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
