/** The IDX files of MNIST and its kin. */
@NullMarked
package fude.data.idx;

import org.jspecify.annotations.NullMarked;
