/** Images and labels from CSV files. */
@NullMarked
package fude.data.csv;

import org.jspecify.annotations.NullMarked;
