/** What a run keeps of its way: the network as it was after each epoch, and how its layers did. */
@NullMarked
package fude.training.kept;

import org.jspecify.annotations.NullMarked;
