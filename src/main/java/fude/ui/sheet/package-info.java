/** A sheet with what the network answers to many samples that somebody brings. */
package fude.ui.sheet;
