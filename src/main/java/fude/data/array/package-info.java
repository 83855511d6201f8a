/**
 * Arrays of numbers in files, whatever their format: images and labels are found among them and
 * made a data set.
 */
@NullMarked
package fude.data.array;

import org.jspecify.annotations.NullMarked;
