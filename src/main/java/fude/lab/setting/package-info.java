/** The settings of an experiment: one catalogue for terminal, form, lab book, recipes and files. */
@NullMarked
package fude.lab.setting;

import org.jspecify.annotations.NullMarked;
