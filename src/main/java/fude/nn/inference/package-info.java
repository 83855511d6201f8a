/**
 * Layers as they answer at inference time: immutable copies in plain Java, one sample at a time.
 */
@NullMarked
package fude.nn.inference;

import org.jspecify.annotations.NullMarked;
