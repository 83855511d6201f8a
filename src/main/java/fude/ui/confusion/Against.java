package fude.ui.confusion;

import fude.text.Message;
import fude.training.measure.Confusion;

/**
 * What the matrix is compared with.
 *
 * @param confusion of a run; null where it depends on the moment
 */
public record Against(Message name, Confusion confusion) {
    static final Against NOTHING = of("confusion.against.nothing");
    static final Against EPOCH_BEFORE = of("confusion.against.epoch");

    /** The run that was current before this one. */
    static final Against RUN_BEFORE = of("confusion.against.run");

    private static Against of(String key) {
        return new Against(Message.of(key), null);
    }

    /** A run of the lab book. */
    static Against run(int number, Confusion confusion) {
        return new Against(Message.of("book.number", String.valueOf(number)), confusion);
    }
}
