/** How a network reads a drawing: what is on the paper, framed digit by digit, with its answers. */
package fude.lab.reading;
