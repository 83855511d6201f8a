/**
 * Digits in photographs: ink against paper, ruled lines, which parts make up a digit, reading
 * order.
 */
package fude.ink.photo;
