/** Loss functions, and the mean loss of a batch with its gradient. */
@NullMarked
package fude.nn.loss;

import org.jspecify.annotations.NullMarked;
