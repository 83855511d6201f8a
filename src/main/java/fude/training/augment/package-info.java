/** Augmentation: distorted copies of the training images. */
@NullMarked
package fude.training.augment;

import org.jspecify.annotations.NullMarked;
