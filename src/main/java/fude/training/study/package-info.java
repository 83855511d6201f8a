/** One update and one gradient, looked at number by number on a network of its own. */
@NullMarked
package fude.training.study;

import org.jspecify.annotations.NullMarked;
