/** Activation functions, element by element or of a whole row. */
package fude.nn.activation;
