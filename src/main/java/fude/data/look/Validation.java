package fude.data.look;

import fude.text.Message;
import fude.text.ReportedException;
import java.util.List;
import java.util.Optional;

/**
 * What images are for that a source calls so: a network is measured on them while settings are
 * still being chosen, or it learns from them.
 */
public final class Validation {
    public static final String KEY = "validation";

    /** They are set aside, as which they came. Data that does so has it in its name. */
    public static final String OWN = "own";

    private static final String LEARNED = "learned";

    private Validation() {}

    /**
     * Asks whether they are set aside.
     *
     * @throws ReportedException if something else was decided
     */
    public static boolean isOwn(Look look) throws ReportedException {
        String value =
                look.decide(
                        KEY,
                        OWN,
                        LEARNED,
                        List.of(OWN, LEARNED),
                        chosen ->
                                Optional.of(
                                        Message.of(
                                                chosen.equals(OWN)
                                                        ? "look.validation.own"
                                                        : "look.validation.learned")));
        return value.equals(OWN);
    }
}
