/** Activation functions, element by element or of a whole row. */
@NullMarked
package fude.nn.activation;

import org.jspecify.annotations.NullMarked;
