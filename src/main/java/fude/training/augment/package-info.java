/** Augmentation: distorted copies of the training images. */
package fude.training.augment;
