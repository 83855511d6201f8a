/**
 * What the program says: sentences as keys with arguments, and the two languages they are written
 * in. Every other room may use this one; it uses none.
 */
@NullMarked
package fude.text;

import org.jspecify.annotations.NullMarked;
