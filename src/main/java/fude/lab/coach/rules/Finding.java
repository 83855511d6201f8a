package fude.lab.coach.rules;

import fude.lab.Quantity;
import fude.text.Message;

/**
 * What the coach says of a run.
 *
 * @param rule its name, the same for every finding of that rule
 * @param quantity whose line shows it
 * @param from where on the curve it begins to show, in epochs
 * @param to where that ends
 * @param symptom what is seen, in a sentence
 * @param reason why, in two sentences
 */
public record Finding(
        String rule,
        Quantity quantity,
        double from,
        double to,
        Message symptom,
        Message reason,
        Proposal proposal) {

    /** Whether nothing is wrong. */
    public boolean isGood() {
        return rule.equals(GoodRun.ID);
    }
}
