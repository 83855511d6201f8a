/** What a network answers to samples that somebody brings, one after another. */
@NullMarked
package fude.lab.answers;

import org.jspecify.annotations.NullMarked;
