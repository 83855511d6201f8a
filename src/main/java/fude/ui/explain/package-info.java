/** Why the network answers as it does: what it sees, what each pixel and unit contributes. */
package fude.ui.explain;
