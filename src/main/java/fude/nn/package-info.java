/**
 * A network of layers and what learns with it. Read in this order: {@link fude.nn.matrix.Matrix},
 * {@link fude.nn.Layer}, {@link fude.nn.Dense}, {@link fude.nn.loss.SoftmaxCrossEntropy}, {@link
 * fude.nn.Network}, {@link fude.nn.optimizer.Adam}. Knows nothing of images, files or windows.
 */
@NullMarked
package fude.nn;

import org.jspecify.annotations.NullMarked;
