package fude.ui.dataset;

/**
 * What is told of the labels that were changed on purpose: at first nothing, for a class to hunt.
 */
enum ChangedLabels {
    HIDDEN,
    MARKED,
    ONLY
}
