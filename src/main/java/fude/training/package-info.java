/**
 * One run of learning: its settings, the loop, the curve, and the snapshots that others see of it.
 */
@NullMarked
package fude.training;

import org.jspecify.annotations.NullMarked;
