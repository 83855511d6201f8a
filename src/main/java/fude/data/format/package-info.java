/** The formats in which a reader's own data can come, in one list. */
@NullMarked
package fude.data.format;

import org.jspecify.annotations.NullMarked;
