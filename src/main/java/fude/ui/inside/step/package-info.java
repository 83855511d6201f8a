/** The strip below the views of Inside: one update stage by stage, and the gradient check. */
package fude.ui.inside.step;
