package fude.ink.allograph;

import java.util.List;
import java.util.stream.IntStream;

/** All ways of writing each digit. */
public final class Repertoire {
    private static final List<List<Allograph>> WAYS =
            IntStream.range(0, 10).mapToObj(ShapeReader::ways).toList();

    private Repertoire() {}

    public static List<Allograph> ways(int digit) {
        return WAYS.get(digit);
    }

    /** The place in {@link #ways} of one drawn by weight. */
    public static int draw(int digit, Rng chance) {
        List<Allograph> ways = ways(digit);
        double total = ways.stream().mapToDouble(Allograph::weight).sum();
        double left = chance.uniform() * total;
        int way = 0;
        while (way < ways.size() - 1 && left >= ways.get(way).weight()) {
            left -= ways.get(way).weight();
            way++;
        }
        return way;
    }
}
