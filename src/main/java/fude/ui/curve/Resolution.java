package fude.ui.curve;

/** How finely the training loss is told. */
enum Resolution {
    /** Each batch's own, as far as it is known. */
    BATCH("per-batch"),
    /** Means over a fiftieth of an epoch, of a long run over more: {@link #MOST} for all of it. */
    FINE("fine"),
    /** One mean for each epoch. */
    EPOCH("per-epoch");

    /** Points of a fine line, which would be a band otherwise. */
    static final int MOST = 512;

    private final String id;

    Resolution(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
