/** The learning curve while it grows, with the curves of other runs beside it. */
package fude.ui.curve;
