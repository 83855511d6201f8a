/** The class's own drawings as a data set. */
package fude.ui.dataset.drawings;
