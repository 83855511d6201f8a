/**
 * Formulas of one or more variables, as a class types them. The parser is our own because it has to
 * read what pupils write (x² + 5x, 2 sin x, ｜x｜), to name the place of an error in both languages,
 * and to run nothing but arithmetic, which none of the libraries for expressions does together.
 */
@NullMarked
package fude.text.formula;

import org.jspecify.annotations.NullMarked;
