/** Descent: optimizers on a curve or surface, and the loss of the network that is learning. */
package fude.ui.inside.descent;
