/** The run and the buttons that start and stop it. */
package fude.ui.training.transport;
