/** The settings of learning, group by group. */
@NullMarked
package fude.training.config;

import org.jspecify.annotations.NullMarked;
