/** The shapes of the ten digits as people write them. */
@NullMarked
package fude.ink.allograph;

import org.jspecify.annotations.NullMarked;
