/** The dialog of the recipes. */
package fude.ui.training.recipes;
