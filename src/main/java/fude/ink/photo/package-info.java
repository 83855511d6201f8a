/**
 * Digits in photographs: ink against paper, ruled lines, which parts make up a digit, reading
 * order.
 */
@NullMarked
package fude.ink.photo;

import org.jspecify.annotations.NullMarked;
