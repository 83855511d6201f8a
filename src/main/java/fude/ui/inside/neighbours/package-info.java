/** The training images that are most like the one that is looked at. */
package fude.ui.inside.neighbours;
