/**
 * What is measured of a network: loss, accuracy, confusion matrix, reliability, layer statistics.
 */
package fude.training.measure;
