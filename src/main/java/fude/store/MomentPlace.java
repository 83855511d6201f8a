package fude.store;

import fude.data.Dataset;
import fude.text.ReportedException;
import fude.training.config.Optimization;
import fude.training.kept.KeptMoment;
import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What {@code moments/index.json} says of a moment.
 *
 * @param loss null where nothing was measured
 * @param samples whose answers are kept, 0 of a function
 * @param classes 0 of a function
 * @param errors of a function; null where there are classes
 */
record MomentPlace(
        int epoch,
        int batch,
        @Nullable Double loss,
        int samples,
        int classes,
        @Nullable Figures errors) {

    /**
     * The fields of {@link Errors}.
     *
     * @param r2 null where all y are the same
     */
    record Figures(int samples, double mae, double mse, @Nullable Double r2) {
        static Figures of(Errors errors) {
            Double r2 = Double.isNaN(errors.r2()) ? null : errors.r2();
            return new Figures(errors.samples(), errors.mae(), errors.mse(), r2);
        }

        static Figures read(JsonFields fields) throws ReportedException {
            return new Figures(
                    fields.whole("samples", 1, Integer.MAX_VALUE),
                    fields.number("mae"),
                    fields.number("mse"),
                    fields.has("r2") ? fields.number("r2") : null);
        }

        Errors errors() {
            return new Errors(samples, mae, mse, r2 == null ? Double.NaN : r2);
        }
    }

    static MomentPlace of(KeptMoment moment) {
        Evaluation measured = moment.evaluation();
        if (measured == null) {
            return new MomentPlace(moment.epoch(), moment.batch(), null, 0, 0, null);
        }
        Errors errors = measured.errors();
        return new MomentPlace(
                moment.epoch(),
                moment.batch(),
                measured.loss(),
                measured.answers().count(),
                measured.classes(),
                errors == null ? null : Figures.of(errors));
    }

    static MomentPlace read(JsonFields fields) throws ReportedException {
        int classes = fields.whole("classes", 0, Dataset.MAX_CLASSES);
        return new MomentPlace(
                fields.whole("epoch", 0, Optimization.MAX_EPOCHS),
                fields.whole("batch", 0, Integer.MAX_VALUE),
                fields.has("loss") ? fields.number("loss") : null,
                fields.whole("samples", 0, classes == 0 ? 0 : Integer.MAX_VALUE),
                classes,
                fields.has("errors") ? Figures.read(fields.object("errors")) : null);
    }

    /** Whether it lies behind another one. */
    boolean isAfter(MomentPlace other) {
        return epoch > other.epoch || epoch == other.epoch && batch > other.batch;
    }
}
