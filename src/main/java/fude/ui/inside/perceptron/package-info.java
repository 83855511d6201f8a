/** Units with a threshold: by hand, by the perceptron's learning rule, and in a layer for XOR. */
package fude.ui.inside.perceptron;
