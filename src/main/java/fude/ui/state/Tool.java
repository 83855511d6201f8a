package fude.ui.state;

import fude.text.Named;

/** What the hand holds over the paper. */
public enum Tool implements Named {
    /** A pen whose line is equally wide everywhere. */
    PEN,
    /** A pen whose line becomes thinner where the hand is fast. */
    SWIFT_PEN,
    ERASER
}
