/** The coach's sentence in the window's line, with what it rests on and what to do. */
package fude.ui.coach;
