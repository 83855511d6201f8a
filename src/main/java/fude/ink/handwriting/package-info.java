/** A generator of handwriting: allographs, hands and pens make images without end. */
@NullMarked
package fude.ink.handwriting;

import org.jspecify.annotations.NullMarked;
