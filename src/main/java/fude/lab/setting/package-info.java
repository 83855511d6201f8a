/** The settings of an experiment: one catalogue for terminal, form, lab book, recipes and files. */
package fude.lab.setting;
