package fude.ui.dataset;

/** Whether the network's answer matters for what is shown. */
enum Verdict {
    ALL,
    RIGHT,
    WRONG
}
