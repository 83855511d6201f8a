/** The place Inside: its header, which tells what is looked at, and what its views share. */
package fude.ui.inside;
