/**
 * The terminal: thin commands over the other rooms. Lines that machines read are English with a
 * decimal point in every locale; help and errors follow the reader's.
 */
package fude.cli;
