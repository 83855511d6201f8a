/** The optimizers on one or two numbers, step by step. */
@NullMarked
package fude.training.descent;

import org.jspecify.annotations.NullMarked;
