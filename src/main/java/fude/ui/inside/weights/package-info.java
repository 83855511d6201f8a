/** The weights of all units of a layer as pictures, and one of them at length. */
package fude.ui.inside.weights;
