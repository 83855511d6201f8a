/** Which samples, in which order, make up a batch, and how one is learned from. */
@NullMarked
package fude.training.batch;

import org.jspecify.annotations.NullMarked;
