/** A network of points or numbers, drawn as a whole: what each unit answers, and its weights. */
package fude.ui.inside.units;
