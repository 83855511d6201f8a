package fude.ink.photo;

import fude.ink.PixelBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines of writing from top to bottom, each from left to right. A line is followed from one piece
 * to the next, so it may rise or sink.
 */
final class ReadingOrder {
    /** A piece goes on with a line if its last piece shares so much of the lower one's rows. */
    private static final double SAME_LINE = 0.4;

    private ReadingOrder() {}

    static List<List<InkPart>> of(List<InkPart> pieces) {
        List<List<InkPart>> lines = new ArrayList<>();
        pieces.stream()
                .sorted(Comparator.comparingDouble(piece -> piece.box().middleX()))
                .forEach(piece -> lineOf(piece, lines).add(piece));
        lines.sort(Comparator.comparingDouble(ReadingOrder::middle));
        return lines;
    }

    private static List<InkPart> lineOf(InkPart piece, List<List<InkPart>> lines) {
        List<InkPart> best = null;
        double most = SAME_LINE;
        for (List<InkPart> line : lines) {
            PixelBox last = line.get(line.size() - 1).box();
            int lower = Math.min(last.height(), piece.box().height());
            double shared = (double) last.sharedRows(piece.box()) / lower;
            if (shared >= most) {
                most = shared;
                best = line;
            }
        }
        if (best == null) {
            best = new ArrayList<>();
            lines.add(best);
        }
        return best;
    }

    private static double middle(List<InkPart> line) {
        return line.stream().mapToDouble(piece -> piece.box().middleY()).average().orElse(0);
    }
}
