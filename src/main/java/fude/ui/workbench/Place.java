package fude.ui.workbench;

/** Where in the window a feature's view stands; views of one place in the order of the features. */
public enum Place {
    /** The left end of the header. */
    HEADER_START,
    /** At the right of the header: what the data and the plan are. */
    HEADER_DATA,
    /** Behind that: files, */
    HEADER_FILES,
    /** and what concerns the whole window. */
    HEADER_TOOLS,
    /** A pane of the left column, of which the first takes the height that is left. */
    LEFT,
    /** A sentence about a failure, above the curve. */
    FAILURE,
    /** The pane with the learning curve. */
    CURVE,
    /** Over the curve, while it is visible. */
    OVER_CURVE,
    /** In the curve's pane, below the curve. */
    BELOW_CURVE,
    /** A sentence about a failure of the data, above the tabs. */
    DATA_FAILURE,
    /** A tab below the curve. */
    TAB,
    /** The pane at the right. */
    RIGHT,
    /** Before the tools in the title of the right pane. */
    RIGHT_TOOL,
    /** Over the window, which it closes off: a {@link fude.ui.controls.Dialog}. */
    DIALOG
}
