/** Tables of numbers, NumPy's format, in a zip that may hold anything. */
@NullMarked
package fude.store.arrays;

import org.jspecify.annotations.NullMarked;
