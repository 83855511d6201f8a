/**
 * Layers as they answer at inference time: immutable copies in plain Java, one sample at a time.
 */
package fude.nn.inference;
