/** Units with a threshold, truth tables, and how one unit learns a table. */
@NullMarked
package fude.training.perceptron;

import org.jspecify.annotations.NullMarked;
