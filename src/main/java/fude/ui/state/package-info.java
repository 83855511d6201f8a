/** What the features of the window share: the run, the paper, what lies over the curve. */
package fude.ui.state;
