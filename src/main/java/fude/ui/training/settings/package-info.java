/** The form of the settings. */
package fude.ui.training.settings;
