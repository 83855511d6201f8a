/** What the terminal prints of a run, in the window. */
package fude.ui.log;
