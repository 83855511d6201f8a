package fude.ui.confidence;

import fude.text.Message;
import fude.lab.reading.Drawing;

/**
 * Something on the paper that is none of the classes.
 *
 * @param name what it is
 */
record Oddity(Message name, Drawing sheet) {}
