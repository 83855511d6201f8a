package fude.ui.dataset.browser;

/** Whether the network's answer matters for what is shown. */
public enum AnswerFilter {
    ALL,
    RIGHT,
    WRONG
}
