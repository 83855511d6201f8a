/** What the features of the window are given, and what each of them hands to the window. */
package fude.ui.workbench;
