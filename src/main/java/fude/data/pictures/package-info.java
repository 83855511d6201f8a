/** Pictures as grey levels, and data sets from folders of them. */
@NullMarked
package fude.data.pictures;

import org.jspecify.annotations.NullMarked;
