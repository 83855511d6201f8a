/**
 * What is measured of a network: loss, accuracy, confusion matrix, reliability, layer statistics.
 */
@NullMarked
package fude.training.measure;

import org.jspecify.annotations.NullMarked;
