/** Tables of text: images, points or a function, whatever they are written with. */
@NullMarked
package fude.data.table;

import org.jspecify.annotations.NullMarked;
