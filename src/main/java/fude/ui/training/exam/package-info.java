/** The exam: opening the test set. */
package fude.ui.training.exam;
