package fude.ui.inside.step;

/** What an update is by. */
enum Source {
    /** What is on the paper, with the class that it should have. */
    DRAWING,
    /** One sample of those that are learned from. */
    IMAGE,
    /** Eight of them, one after another. */
    EIGHT,
    /** The batch that the run learns next. */
    NEXT;

    /** How many samples of the data it is; 0 where they are not chosen. */
    int samples() {
        return this == IMAGE ? 1 : this == EIGHT ? 8 : 0;
    }
}
