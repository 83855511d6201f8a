/** The time slider: the network as it was at an earlier moment of its run. */
package fude.ui.inside.moment;
