package fude.lab;

import fude.training.measure.Errors;
import fude.training.measure.Evaluation;
import java.util.Map;

/**
 * A look at the locked test set: how a network that was developed on validation images does on
 * images that played no part in its making.
 *
 * @param epoch finished epochs then
 * @param batch finished batches of the epoch at hand
 * @param images that were asked about, or points
 * @param right of them; 0 where there are no classes
 * @param loss mean over them
 * @param rmse root of the mean squared error, in the units of the data; NaN where there are classes
 * @param opening how often, with this one, the test set of this data was opened
 */
public record Exam(
        int epoch, int batch, int images, int right, double loss, double rmse, int opening) {

    /** Of a network with {@code epoch} finished epochs and {@code batch} batches of the next. */
    public static Exam of(Evaluation found, int epoch, int batch, int opening) {
        Errors errors = found.errors();
        return new Exam(
                epoch,
                batch,
                found.samples(),
                found.right(),
                found.loss(),
                errors == null ? Double.NaN : errors.rmse(),
                opening);
    }

    /**
     * Whether a run is measured on validation images, its test set locked: with a share of the
     * training images set aside, or with data that has some of its own.
     *
     * @param dataset its name
     */
    public static boolean isLocked(String dataset, Map<String, String> settings) {
        String share = settings.get("validation");
        return share != null && !share.equals("0") || DataName.isValidating(dataset);
    }

    /** As a fraction. */
    public double accuracy() {
        return (double) right / images;
    }
}
