/**
 * What lasts: the program's own folder, settings, models. Everything is written to a temporary file
 * and moved into place, in a versioned format, and read with suspicion.
 */
package fude.store;
