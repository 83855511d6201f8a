/**
 * One run of learning: its settings, the loop, the curve, what is measured, and the snapshots that
 * others see of it. Knows {@code nn}, {@code data} and {@code text}.
 */
package fude.training;
