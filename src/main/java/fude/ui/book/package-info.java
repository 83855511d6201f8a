/** The lab book: all runs in a table, and the curves of those that are ticked. */
package fude.ui.book;
