/** The network as a drawing, and one of its units with all that is known of it. */
package fude.ui.inside.drawn;
