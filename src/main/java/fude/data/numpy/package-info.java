/** The arrays that NumPy saves. */
@NullMarked
package fude.data.numpy;

import org.jspecify.annotations.NullMarked;
