/**
 * The numbers: layers, activations, the loss, optimizers, and the network made of them. The only
 * room that knows ND4J. Knows nothing of images, files or windows; of the program only {@code
 * fude.text}.
 *
 * <p>Read in this order: {@link fude.nn.Matrix}, {@link fude.nn.Layer}, {@link fude.nn.Dense},
 * {@link fude.nn.SoftmaxCrossEntropy}, {@link fude.nn.Network}, {@link fude.nn.Adam}.
 */
package fude.nn;
