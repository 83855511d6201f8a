/** What a network of points or numbers answers all over the plane, or along x. */
@NullMarked
package fude.training.plane;

import org.jspecify.annotations.NullMarked;
