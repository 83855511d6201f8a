package fude.ui.plane;

/**
 * A sample that is looked at, in the plane or plot and in the table.
 *
 * @param row of its part
 */
record Picked(Part part, int row) {}
