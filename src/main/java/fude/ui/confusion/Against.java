package fude.ui.confusion;

import fude.training.measure.Confusion;

/**
 * What the matrix is compared with.
 *
 * @param name the key of its name, or the name itself
 * @param confusion of a run; null where it depends on the moment
 */
public record Against(String name, Confusion confusion) {
    static final Against NOTHING = new Against("confusion.against.nothing", null);
    static final Against EPOCH_BEFORE = new Against("confusion.against.epoch", null);

    /** The run that was current before this one. */
    static final Against RUN_BEFORE = new Against("confusion.against.run", null);
}
