/** How the built-in digits are written: a digit that appears stroke by stroke. */
package fude.ui.handwriting;
