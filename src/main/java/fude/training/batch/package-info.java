/** Which samples, in which order, make up a batch. */
package fude.training.batch;
