/** The coach's rules, one symptom and its cause each, and the words they share. */
@NullMarked
package fude.lab.coach.rules;

import org.jspecify.annotations.NullMarked;
