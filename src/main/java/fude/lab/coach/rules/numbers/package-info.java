/** Rules of points and functions. */
@NullMarked
package fude.lab.coach.rules.numbers;

import org.jspecify.annotations.NullMarked;
