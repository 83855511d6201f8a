package fude.ui.confidence;

import fude.lab.reading.Drawing;
import fude.text.Message;

/**
 * Something on the paper that is none of the classes.
 *
 * @param name what it is
 */
record Oddity(Message name, Drawing drawing) {}
