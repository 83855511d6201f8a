/** Trained networks as files: saved, opened, dropped on the window. */
package fude.ui.training.models;
