package fude.ui.look;

/** The names of the style classes in {@code resources/css}. */
public final class Styles {
    public static final String PANE = "lab-pane";
    public static final String PANE_TITLE = "lab-pane-title";
    public static final String CARD = "lab-card";
    public static final String CARD_TITLE = "lab-card-title";
    public static final String CAPTION = "lab-caption";
    public static final String FIELD_NAME = "lab-field-name";
    public static final String PROBLEM = "lab-problem";
    public static final String QUESTION = "lab-question";
    public static final String FAILURE = "lab-failure";
    public static final String HEADER = "lab-header";
    public static final String STATUS = "lab-status";
    public static final String PLAY = "lab-play";
    public static final String ICON_BUTTON = "lab-icon-button";
    public static final String ANSWER = "lab-answer";
    public static final String CONFIDENCE = "lab-confidence";

    public static final String EMPTY = "lab-empty";
    public static final String OVERLAY = "lab-overlay";
    public static final String KEY = "lab-key";

    public static final String DROP_BEFORE = "lab-drop-before";
    public static final String QUIET = "lab-quiet";

    private Styles() {}
}
