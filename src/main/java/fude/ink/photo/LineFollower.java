package fude.ink.photo;

import fude.ink.Mask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Follows thin lines from left to right, through what crosses them and over gaps. Each is followed
 * by itself, so that lines need be neither parallel nor quite straight.
 */
final class LineFollower {
    /** A line goes on where it is expected, give or take this number of rows. */
    private static final double AWAY = 1.6;

    /** No line is steeper. */
    private static final double STEEPEST = 0.35;

    /** The number of columns that tell where a line goes. */
    private static final int LATELY = 32;

    private final int gap;
    private final int first;
    private float[] rows = new float[64];
    private int[] thicknesses = new int[64];
    private int count;
    private int known;
    private int seen;

    private LineFollower(int first, int gap) {
        this.first = first;
        this.gap = gap;
    }

    /**
     * All lines of a mask.
     *
     * @param thickest the most rows that a line takes up in a column
     * @param shortest the fewest columns
     */
    static List<LineTrack> lines(Mask mask, int thickest, int shortest) {
        int gap = Math.max(4, mask.width() / 60);
        List<LineTrack> lines = new ArrayList<>();
        List<LineFollower> open = new ArrayList<>();
        int[] start = new int[mask.height()];
        int[] end = new int[mask.height()];
        for (int x = 0; x < mask.width(); x++) {
            int runs = runs(mask, x, start, end);
            boolean[] taken = new boolean[runs];
            List<LineFollower> next = new ArrayList<>();
            for (LineFollower line : open) {
                line.step(start, end, runs, taken, thickest);
                if (line.count - line.known <= line.gap()) {
                    next.add(line);
                } else {
                    line.close(shortest, lines);
                }
            }
            for (int run = 0; run < runs; run++) {
                if (!taken[run] && end[run] - start[run] < thickest) {
                    LineFollower line = new LineFollower(x, gap);
                    line.see(start[run], end[run]);
                    next.add(line);
                }
            }
            open = next;
        }
        open.forEach(line -> line.close(shortest, lines));
        return lines;
    }

    /** A line must have been seen for longer than it is lost. */
    private int gap() {
        return Math.min(gap, seen);
    }

    private static int runs(Mask mask, int x, int[] start, int[] end) {
        int runs = 0;
        for (int y = 0; y < mask.height(); y++) {
            if (mask.at(y * mask.width() + x)) {
                start[runs] = y;
                y = mask.runEnd(x, y);
                end[runs++] = y;
            }
        }
        return runs;
    }

    private void step(int[] start, int[] end, int runs, boolean[] taken, int thickest) {
        double wanted = expected();
        int best = -1;
        double least = AWAY;
        boolean crossed = false;
        for (int run = 0; run < runs; run++) {
            double away = Math.abs((start[run] + end[run]) / 2.0 - wanted);
            if (end[run] - start[run] < thickest && away <= least) {
                best = run;
                least = away;
            }
            crossed |= start[run] <= wanted + 1 && end[run] >= wanted - 1;
        }
        if (best >= 0) {
            taken[best] = true;
            see(start[best], end[best]);
        } else {
            add((float) wanted, 0);
            known = crossed && count - known <= 3 * gap ? known + 1 : known;
        }
    }

    private void see(int start, int end) {
        add((start + end) / 2f, end - start + 1);
        known = count;
        seen++;
    }

    private void add(float row, int thickness) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * count);
            thicknesses = Arrays.copyOf(thicknesses, 2 * count);
        }
        rows[count] = row;
        thicknesses[count++] = thickness;
    }

    private double expected() {
        int back = Math.min(count - 1, LATELY);
        if (back < 4) {
            return rows[count - 1];
        }
        double slope = (rows[count - 1] - rows[count - 1 - back]) / back;
        return rows[count - 1] + Math.max(-STEEPEST, Math.min(STEEPEST, slope));
    }

    private void close(int shortest, List<LineTrack> lines) {
        int length = count;
        while (length > 0 && thicknesses[length - 1] == 0) {
            length--;
        }
        if (length < shortest || 2 * seen < length) {
            return;
        }
        int[] sorted = Arrays.stream(thicknesses, 0, length).filter(t -> t > 0).sorted().toArray();
        lines.add(
                new LineTrack(
                        first,
                        Arrays.copyOf(rows, length),
                        sorted[sorted.length / 2],
                        (double) seen / length));
    }
}
