package fude.ui.confusion;

import fude.text.Texts;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.state.Lab;
import fude.ui.state.Moment;

/** What the matrix says, in numbers and sentences. */
final class ConfusionWords {
    private ConfusionWords() {}

    /** The number of a cell; a dot for none. */
    static String number(Texts texts, Shown shown, Share share, Cell cell) {
        double value = shown.value(share, cell);
        if (value == 0) {
            return "·";
        }
        String size =
                share == Share.COUNTS
                        ? texts.count(Math.round(Math.abs(value)))
                        : texts.points(Math.abs(value));
        return shown.before() == null ? size : (value < 0 ? "−" : "+") + size;
    }

    /** A cell in words. */
    static String cell(Texts texts, Shown shown, Cell cell) {
        String said =
                texts.get(
                        (shown.samples().hasPictures() ? "confusion.cell" : "confusion.cell.points")
                                + (cell.isRight() ? ".right" : ""),
                        name(texts, shown, cell.actual()),
                        name(texts, shown, cell.predicted()),
                        shown.count(cell),
                        texts.points(Share.ROW.of(shown.confusion(), cell)),
                        texts.points(Share.COLUMN.of(shown.confusion(), cell)));
        return shown.before() == null
                ? said
                : texts.get("text.sentences", said, more(texts, shown.more(cell)));
    }

    private static String more(Texts texts, int more) {
        String key = more == 0 ? "same" : more > 0 ? "more" : "fewer";
        return texts.get("confusion.cell." + key, Math.abs(more));
    }

    /** A cell in a list: what was taken for what, and how often. */
    static String pair(Texts texts, Shown shown, Cell cell) {
        return texts.get(
                "confusion.pair",
                name(texts, shown, cell.actual()),
                name(texts, shown, cell.predicted()),
                shown.count(cell));
    }

    /** Above the pictures of a cell. */
    static String pictures(Texts texts, CellPictures of) {
        String key = of.size() == 0 ? ".none" : of.cell().isRight() ? ".right" : "";
        boolean images = of.samples().hasPictures();
        String said =
                texts.get(
                        (images ? "confusion.pictures" : "confusion.points") + key,
                        texts.className(of.samples().classNames().get(of.cell().actual())),
                        texts.className(of.samples().classNames().get(of.cell().predicted())),
                        of.size());
        return of.size() == 0 || !images || ConfusionViewModel.fitsPaper(of)
                ? said
                : texts.get("text.sentences", said, texts.get("confusion.other-size"));
    }

    static String name(Texts texts, Shown shown, int label) {
        return texts.className(shown.names().get(label));
    }

    /** Why there is no matrix. */
    static String nothing(Texts texts, Lab lab) {
        TrainingSnapshot snapshot = lab.snapshot();
        Moment moment = lab.momentProperty().get();
        if (lab.dataProperty().get() == null) {
            return texts.get("training.waits.data");
        }
        if (moment.evaluation() != null && moment.evaluation().classes() == 0) {
            return texts.get("confusion.numbers");
        }
        if (!moment.isNow()) {
            return texts.get("confusion.not-measured");
        }
        if (snapshot != null && snapshot.status() == TrainingStatus.DIVERGED) {
            return texts.get("curve.diverged");
        }
        return texts.get("confusion.empty", texts.get(lab.measuredKey()));
    }

    /** What is to be said of the whole matrix; empty for nothing. */
    static String remark(Texts texts, Shown shown, Against against) {
        if (shown.confusion().present().size() <= 1) {
            return texts.get("confusion.one-class");
        }
        if (against.equals(Against.NOTHING)) {
            return "";
        }
        return texts.get(shown.before() == null ? "confusion.no-before" : "confusion.compared");
    }
}
