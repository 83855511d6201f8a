/** Optimizers: update rules, their settings, and regularisation. */
@NullMarked
package fude.nn.optimizer;

import org.jspecify.annotations.NullMarked;
