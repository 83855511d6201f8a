package fude.ui.book;

import fude.lab.RunCard;
import java.util.Map;

/** Which run the current one came from: the one whose settings were taken, or the last. */
final class Parentage {
    private String taken;

    /** The next run may have come from this one, whatever was run last. */
    void takenFrom(BookRow row) {
        taken = row.card().id();
    }

    /**
     * The id of the run whose settings were taken, if fewer were changed since than from the last
     * run; null for none.
     */
    String of(RunCard card, Map<String, BookRow> byId) {
        String given = card.id().equals(card.parent()) ? null : card.parent();
        BookRow from = taken == null ? null : byId.get(taken);
        taken = null;
        if (from == null || card.series() != null) {
            return given;
        }
        BookRow last = byId.get(given);
        boolean nearer = last == null || changes(card, from.card()) < changes(card, last.card());
        return nearer ? from.card().id() : given;
    }

    private static int changes(RunCard card, RunCard from) {
        return card.differences(from).size();
    }
}
