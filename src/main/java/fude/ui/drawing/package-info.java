/** The paper that is drawn on, and the answer to what stands there. */
package fude.ui.drawing;
