/**
 * Files whatever is in them: written whole or not at all, with what killed programs left behind
 * swept away, and why one cannot be opened. Knows the words alone.
 */
@NullMarked
package fude.file;

import org.jspecify.annotations.NullMarked;
