/** Optimizers: update rules, their settings, and regularisation. */
package fude.nn.optimizer;
