package fude.ui.workbench;

/** Where in the window a feature's view stands; views of one slot in the order of the features. */
public enum Slot {
    /** The left end of the header. */
    HEADER_START,
    /** At the right of the header: what the data and the plan are, */
    HEADER_DATA,
    /** and what concerns the whole window. */
    HEADER_TOOLS,
    /** The end of the rail. */
    RAIL,
    /** A pane of the left column of the Lab, from the top. */
    LEFT,
    /** What is left of that column elsewhere. */
    SPINE,
    /** The pane with the learning curve. */
    CURVE,
    /** What is left of the curve elsewhere. */
    STRIP,
    /** Below the curve, where there is room. */
    ROW,
    /** A view of one of the places. */
    PLACE,
    /** One row above the views of its place. */
    BAR,
    /** Beside the views of its place, or above them where it is narrow, while it is visible. */
    BESIDE,
    /** Below the views of its place. */
    BELOW,
    /** The pane at the right. */
    RIGHT,
    /** Before the tools in the title of the right pane. */
    RIGHT_TOOL,
    /** Over the window, which it closes off: a {@link fude.ui.controls.Dialog}. */
    DIALOG
}
