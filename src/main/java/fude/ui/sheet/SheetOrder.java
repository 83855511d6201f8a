package fude.ui.sheet;

import static java.util.Comparator.comparing;

import fude.text.NaturalOrder;
import java.util.Comparator;

/**
 * In which order rows are shown; rows that are alike stay in the order in which they came.
 *
 * @param descending whether it is turned around
 */
record SheetOrder(Column column, boolean descending) {
    /** As they came. */
    static final SheetOrder GIVEN = new SheetOrder(Column.PICTURE, false);

    /** The columns of the sheet. */
    enum Column {
        PICTURE(comparing(SheetRow::place)),
        ANSWER(comparing(row -> row.answer().label(), new NaturalOrder())),
        CONFIDENCE(comparing(row -> row.answer().confidence())),
        LABEL(comparing(SheetRow::expected, new NaturalOrder())),
        NAME(comparing(row -> row.answer().name(), new NaturalOrder()));

        private final Comparator<SheetRow> order;

        Column(Comparator<SheetRow> order) {
            this.order = order;
        }
    }

    Comparator<SheetRow> comparator() {
        return descending ? column.order.reversed() : column.order;
    }
}
