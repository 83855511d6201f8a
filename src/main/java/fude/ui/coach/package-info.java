/** The coach's sentence below the curve, with what it rests on and what to do. */
package fude.ui.coach;
