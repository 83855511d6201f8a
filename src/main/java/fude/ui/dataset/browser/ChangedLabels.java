package fude.ui.dataset.browser;

/**
 * What is told of the labels that were changed on purpose: at first nothing, for a class to hunt.
 */
public enum ChangedLabels {
    HIDDEN,
    MARKED,
    ONLY
}
