/** A generator of handwriting: allographs, hands and pens make images without end. */
package fude.ink.handwriting;
