/**
 * The numeric kernel: matrices in 32 and 64 bits, their products, loops over their elements, the
 * threads that share the work, and reproducible random streams. The only package that knows ND4J.
 */
@NullMarked
package fude.nn.matrix;

import org.jspecify.annotations.NullMarked;
