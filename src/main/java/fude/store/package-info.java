/**
 * What lasts: the program's own folder, settings, models. Everything is written to a temporary file
 * and moved into place, in a versioned format, and read with suspicion.
 */
@NullMarked
package fude.store;

import org.jspecify.annotations.NullMarked;
