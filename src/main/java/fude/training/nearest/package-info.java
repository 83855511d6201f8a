/** Which images are most like an image: by their pixels, and by what a network makes of them. */
@NullMarked
package fude.training.nearest;

import org.jspecify.annotations.NullMarked;
