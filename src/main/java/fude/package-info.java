/** Where the program begins: the window, or a subcommand of the terminal. */
package fude;
