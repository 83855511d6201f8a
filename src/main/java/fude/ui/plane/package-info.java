/**
 * What stands in place of the paper where the data are numbers: the plane with points, or the plot
 * of a function.
 */
package fude.ui.plane;
