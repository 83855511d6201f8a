package fude.lab.session;

import fude.text.Named;

/** How fast a run learns: as fast as it can, or slowly enough to watch a network of its size. */
public enum Pace implements Named {
    FULL("full", 0),
    THOUSAND("thousand", 1000),
    HUNDRED("hundred", 100),
    TEN("ten", 10),
    TWO("two", 2),
    ONE("one", 1);

    private final String id;
    private final int batchesPerSecond;

    Pace(String id, int batchesPerSecond) {
        this.id = id;
        this.batchesPerSecond = batchesPerSecond;
    }

    @Override
    public String id() {
        return id;
    }

    /** 0 for as many as there can be. */
    public int batchesPerSecond() {
        return batchesPerSecond;
    }
}
