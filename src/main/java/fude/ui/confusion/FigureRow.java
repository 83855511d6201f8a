package fude.ui.confusion;

import fude.text.Texts;
import fude.training.measure.Confusion;

/**
 * A row of the table of figures: that of all answers, a mean, or a class.
 *
 * @param label the class; −1 for the others
 */
record FigureRow(Kind kind, int label) {
    enum Kind {
        ACCURACY,
        MACRO,
        WEIGHTED,
        CLASS
    }

    static FigureRow of(Kind kind) {
        return new FigureRow(kind, -1);
    }

    static FigureRow ofClass(int label) {
        return new FigureRow(Kind.CLASS, label);
    }

    String name(Texts texts, Shown shown) {
        return switch (kind) {
            case ACCURACY -> texts.get("confusion.accuracy");
            case MACRO -> texts.get("confusion.macro");
            case WEIGHTED -> texts.get("confusion.weighted");
            case CLASS -> texts.className(shown.names().get(label));
        };
    }

    /** NaN where there is none. */
    double value(Confusion confusion, Measure measure) {
        return switch (kind) {
            case ACCURACY -> measure == Measure.F1 ? confusion.accuracy() : Double.NaN;
            case MACRO -> confusion.macro(measure.in(confusion), confusion.present());
            case WEIGHTED -> confusion.weighted(measure.in(confusion), confusion.present());
            case CLASS -> measure.of(confusion, label);
        };
    }

    /** The number of images that it is about. */
    int images(Confusion confusion) {
        return kind == Kind.CLASS ? confusion.actual(label) : confusion.samples();
    }
}
