package fude.ui.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What of the answers is shown, and how many there are of each kind.
 *
 * @param rows in the order in which they are shown
 * @param all how many there are
 * @param labelled how many are known what they should be, of which {@code right} are
 * @param unsure how many answers are doubtful
 * @param unread how many samples cannot be read
 */
record ShownRows(List<SheetRow> rows, int all, int labelled, int right, int unsure, int unread) {
    static final ShownRows NONE = new ShownRows(List.of(), 0, 0, 0, 0, 0);

    static ShownRows of(List<SheetRow> all, SheetFilter filter, SheetOrder order) {
        List<SheetRow> rows = new ArrayList<>();
        int labelled = 0;
        int right = 0;
        int unsure = 0;
        int unread = 0;
        for (SheetRow row : all) {
            labelled += row.answer().expected() == null ? 0 : 1;
            right += row.answer().isRight() ? 1 : 0;
            unsure += row.answer().isUnsure() ? 1 : 0;
            unread += row.answer().isRead() ? 0 : 1;
            if (filter.takes(row)) {
                rows.add(row);
            }
        }
        if (!order.equals(SheetOrder.GIVEN)) {
            rows.sort(order.comparator());
        }
        return new ShownRows(rows, all.size(), labelled, right, unsure, unread);
    }

    int wrong() {
        return labelled - right;
    }
}
