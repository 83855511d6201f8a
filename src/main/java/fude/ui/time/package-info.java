/** What fits into the time that is left of a lesson. */
package fude.ui.time;
