package fude.ui.inside.drawn;

import fude.text.Texts;
import fude.ui.inside.InsideWords;
import fude.ui.inside.drawn.Sketch.Column;
import fude.ui.state.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said about the drawing. */
final class DrawnWords {
    private DrawnWords() {}

    /** How many units are not drawn, or which are. */
    static String leftOut(Texts texts, Column column) {
        if (column.page().kind() == Page.Kind.ALL) {
            return range(texts, column, column.units());
        }
        return column.leftOut() == 0 ? "" : texts.get("inside.more", column.leftOut());
    }

    /** How many answer 0. */
    static String silent(Texts texts, Column column) {
        if (column.page().kind() == Page.Kind.SILENT) {
            return range(texts, column, column.silent());
        }
        return column.silent() == 0 ? "" : texts.get("drawn.silent", column.silent());
    }

    private static String range(Texts texts, Column column, int of) {
        int from = column.page().from();
        int to = Math.min(of, from + column.shown().length);
        return texts.get("drawn.range", from + 1, to, of);
    }

    /** The remark in words; empty for none. */
    static String remark(Texts texts, Sketch sketch, List<String> classNames) {
        if (sketch.remark() == Sketch.Remark.NOTHING) {
            return "";
        }
        String key =
                "inside.remark."
                        + sketch.remark().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (sketch.remark() == Sketch.Remark.MISTAKE) {
            String answer = texts.className(classNames.get(sketch.prediction().label()));
            return texts.get(key, answer);
        }
        boolean binary = sketch.remark() == Sketch.Remark.BINARY && classNames.size() == 2;
        return binary
                ? texts.get(
                        key, texts.className(classNames.get(0)), texts.className(classNames.get(1)))
                : texts.get(key, sketch.isEmpty() ? 0 : sketch.spec().inputs());
    }

    /** The scales, layer by layer: ways of saying them, the longest first. */
    static List<String> scales(InsideWords names, Sketch sketch) {
        if (sketch.isEmpty()) {
            return List.of("");
        }
        Texts texts = names.texts();
        boolean dark = sketch.trace() != null;
        List<String> named = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Column column : sketch.columns()) {
            if (sketch.spec().layer(column.layer()).hasUnits()) {
                String widest = Texts.setting(column.widest());
                String pair = dark ? widest + ", " + Texts.setting(column.full()) : widest;
                named.add(texts.get("drawn.scale", names.layer(column.layer()), pair));
                numbers.add(pair);
            }
        }
        String all = String.join(" · ", named);
        String what = texts.get(dark ? "drawn.scales" : "drawn.widest");
        String figures = String.join(" · ", numbers);
        return List.of(what + " · " + all, what + " · " + figures, all, figures);
    }

    /** The drawing for those who do not see it. */
    static String told(InsideWords names, Sketch sketch, Selection.Unit pointed) {
        String explained = names.texts().get("drawn.explained");
        if (pointed == null || pointed.layer() >= sketch.columns().size()) {
            return explained;
        }
        float[] activations = sketch.columns().get(pointed.layer()).activations();
        String unit = names.unit(pointed);
        String at =
                activations == null || pointed.number() >= activations.length
                        ? unit
                        : unit + " " + names.texts().figures(activations[pointed.number()]);
        return names.texts().get("text.sentences", explained, at);
    }
}
