/** How a network reads a drawing: what is on the paper, framed digit by digit, with its answers. */
@NullMarked
package fude.lab.reading;

import org.jspecify.annotations.NullMarked;
