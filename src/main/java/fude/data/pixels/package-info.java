/** What stored numbers mean as grey values, and which of light and dark is ink. */
@NullMarked
package fude.data.pixels;

import org.jspecify.annotations.NullMarked;
