/** Which samples, in which order, make up a batch. */
@NullMarked
package fude.training.batch;

import org.jspecify.annotations.NullMarked;
