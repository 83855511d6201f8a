/** Functions and points over two axes, with a place that is read. */
package fude.ui.controls.plot;
