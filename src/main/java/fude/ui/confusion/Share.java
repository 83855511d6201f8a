package fude.ui.confusion;

import fude.training.measure.Confusion;

/** What the number in a cell is: images, or a share of its row or column. */
enum Share {
    COUNTS,
    ROW,
    COLUMN;

    /** Images, or a fraction from 0 to 1; 0 where there is nothing to be a share of. */
    double of(Confusion confusion, Cell cell) {
        int count = confusion.count(cell.actual(), cell.predicted());
        int whole =
                switch (this) {
                    case COUNTS -> 1;
                    case ROW -> confusion.actual(cell.actual());
                    case COLUMN -> confusion.predicted(cell.predicted());
                };
        return whole == 0 ? 0 : (double) count / whole;
    }
}
