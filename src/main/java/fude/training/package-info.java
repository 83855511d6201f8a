/**
 * One run of learning: its settings, the loop, the curve, and the snapshots that others see of it.
 */
package fude.training;
