package fude.lab;

import java.util.Map;

/**
 * A look at the locked test set: how a network that was developed on validation images does on
 * images that played no part in its making.
 *
 * @param epoch finished epochs then
 * @param batch finished batches of the epoch at hand
 * @param images that were asked about
 * @param right of them
 * @param loss mean over them
 * @param opening how often, with this one, the test set of this data was opened
 */
public record Exam(int epoch, int batch, int images, int right, double loss, int opening) {

    /** Whether a run with these settings is measured on validation images, its test set locked. */
    public static boolean isLocked(Map<String, String> settings) {
        String share = settings.get("validation");
        return share != null && !share.equals("0");
    }

    /** As a fraction. */
    public double accuracy() {
        return (double) right / images;
    }
}
