package fude.ui.confusion;

import fude.text.Texts;
import fude.training.measure.Confusion;
import java.util.List;
import java.util.function.IntFunction;

/** How a figure comes about: its formula with the numbers in it. */
record FormulaWords(Texts texts, Shown shown) {
    /** More terms of a sum are left out, but for the first and the last ones. */
    private static final int MOST_TERMS = 12;

    private static final int FIRST_TERMS = 3;

    String of(FigureRow row, Measure measure) {
        return switch (row.kind()) {
            case ACCURACY -> accuracy();
            case MACRO -> macro(row, measure);
            case WEIGHTED -> weighted(row, measure);
            case CLASS -> ofClass(row, measure);
        };
    }

    private Confusion confusion() {
        return shown.confusion();
    }

    private String figure(double value) {
        return texts.figures(value);
    }

    private String accuracy() {
        return texts.get(
                "confusion.formula.accuracy",
                confusion().right(),
                confusion().samples(),
                figure(confusion().accuracy()));
    }

    private String name(Measure measure) {
        return texts.get("confusion." + measure.id());
    }

    private String macro(FigureRow row, Measure measure) {
        List<Integer> classes = confusion().present();
        return texts.get(
                "confusion.formula.macro",
                name(measure),
                sum(classes, label -> figure(measure.of(confusion(), label))),
                classes.size(),
                figure(row.value(confusion(), measure)));
    }

    private String weighted(FigureRow row, Measure measure) {
        List<Integer> classes = confusion().present();
        String formula =
                texts.get(
                        "confusion.formula.weighted",
                        name(measure),
                        sum(
                                classes,
                                label ->
                                        texts.count(confusion().actual(label))
                                                + " · "
                                                + figure(measure.of(confusion(), label))),
                        confusion().samples(),
                        figure(row.value(confusion(), measure)));
        return measure == Measure.RECALL
                ? texts.get("text.sentences", formula, texts.get("confusion.formula.is-accuracy"))
                : formula;
    }

    private static String sum(List<Integer> classes, IntFunction<String> term) {
        List<String> terms = classes.stream().map(term::apply).toList();
        if (terms.size() <= MOST_TERMS) {
            return String.join(" + ", terms);
        }
        return String.join(" + ", terms.subList(0, FIRST_TERMS))
                + " + … + "
                + terms.get(terms.size() - 1);
    }

    private String ofClass(FigureRow row, Measure measure) {
        int label = row.label();
        String name = row.name(texts, shown);
        String value = figure(measure.of(confusion(), label));
        int right = confusion().count(label, label);
        return switch (measure) {
            case PRECISION ->
                    quotient("precision", name, right, confusion().predicted(label), value);
            case RECALL -> quotient("recall", name, right, confusion().actual(label), value);
            case F1 -> f1(name, label, value);
        };
    }

    private String quotient(String id, String name, int right, int whole, String value) {
        return whole == 0
                ? texts.get("confusion.formula." + id + ".none", name)
                : texts.get("confusion.formula." + id, name, right, whole - right, value, whole);
    }

    private String f1(String name, int label, String value) {
        double precision = confusion().precision(label);
        double recall = confusion().recall(label);
        return texts.get(
                precision + recall == 0 ? "confusion.formula.f1.none" : "confusion.formula.f1",
                name,
                figure(precision),
                figure(recall),
                value);
    }
}
