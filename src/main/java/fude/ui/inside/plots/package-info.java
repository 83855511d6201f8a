/** Activations, softmax and losses as plots that one can touch, with what the network has now. */
package fude.ui.inside.plots;
