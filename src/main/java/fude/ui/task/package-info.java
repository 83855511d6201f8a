/** Work in the background whose result comes back to the FX thread. */
package fude.ui.task;
