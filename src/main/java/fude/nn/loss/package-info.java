/** Loss functions, and the mean loss of a batch with its gradient. */
package fude.nn.loss;
