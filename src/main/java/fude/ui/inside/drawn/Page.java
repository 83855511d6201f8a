package fude.ui.inside.drawn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which units of a wide layer somebody wants to see.
 *
 * @param from the first of them, counted among those of the kind
 */
record Page(Kind kind, int from) {
    static final Page STRONGEST = new Page(Kind.STRONGEST, 0);

    enum Kind {
        /** Those that count most. */
        STRONGEST,
        /** All, by number. */
        ALL,
        /** Those that answer 0 to the image. */
        SILENT
    }

    /**
     * The next ones of a kind; behind the last of them come the strongest again.
     *
     * @param room for how many there is room
     * @param of how many there are of the kind
     */
    Page next(Kind wanted, int room, int of) {
        int first = kind == wanted ? from + room : 0;
        return first < of ? new Page(wanted, first) : STRONGEST;
    }

    /** The units of this page by number; empty where there are none any more. */
    int[] units(float[] activations, int units, int room) {
        IntStream all = IntStream.range(0, units);
        if (kind == Kind.SILENT) {
            all = activations == null ? IntStream.empty() : all.filter(u -> activations[u] == 0);
        }
        return all.skip(from).limit(room).toArray();
    }

    /** How many of these answer 0. */
    static int silent(float[] activations) {
        int silent = 0;
        for (float one : activations) {
            silent += one == 0 ? 1 : 0;
        }
        return silent;
    }

    /** The same units with one that is to be there anyway, in the place of the last. */
    static int[] with(int[] shown, int forced, int room) {
        if (forced < 0 || Arrays.stream(shown).anyMatch(unit -> unit == forced)) {
            return shown;
        }
        return IntStream.concat(
                        Arrays.stream(shown).limit(Math.max(0, room - 1)), IntStream.of(forced))
                .sorted()
                .toArray();
    }
}
