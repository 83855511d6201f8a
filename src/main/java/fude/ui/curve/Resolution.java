package fude.ui.curve;

/** How finely the training loss is told. */
enum Resolution {
    /** Each batch's own, as far as it is known. */
    BATCH("per-batch"),
    /** Means over a fiftieth of an epoch, of a long run over more. */
    FINE("fine"),
    /** One mean for each epoch. */
    EPOCH("per-epoch");

    private final String id;

    Resolution(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
