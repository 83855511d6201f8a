package fude.lab.coach.rules;

import fude.lab.Quantity;
import java.util.List;

/**
 * What a rule has seen.
 *
 * @param from in epochs
 * @param to in epochs
 * @param figures for the places of the rule's sentences, which all have the same
 */
public record Evidence(Quantity quantity, double from, double to, List<Object> figures) {

    public static Evidence of(Quantity quantity, double from, double to, Object... figures) {
        return new Evidence(quantity, from, to, List.of(figures));
    }

    /** All that the training loss has shown. */
    public static Evidence ofTrainingLoss(Standing run, Object... figures) {
        return of(Quantity.TRAINING_LOSS, run.since(), run.position(), figures);
    }

    /** 2.30259 as 2.3: to be read, not to be compared. */
    public static double rounded(double figure) {
        double unit = Math.abs(figure) < 0.1 ? 1e4 : 100;
        return Math.abs(figure) < 1e6 ? Math.round(figure * unit) / unit : figure;
    }

    /** 0.1135 as 11. */
    public static int percent(double share) {
        return (int) Math.round(100 * share);
    }
}
