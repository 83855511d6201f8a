package fude.data.array;

import fude.data.ClassLimits;
import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * The classes of labels: those that occur, by their numbers, called as they are known; or, as
 * earlier versions took them, all from 0 to the largest, ten at least.
 */
final class Classes {
    private static final String USED = "used";
    private static final String ALL = "all";

    /** A class apart from the others with a smaller share of the usual is probably a mistake. */
    private static final double RARE = 0.25;

    /** As the largest byte it often means that there is no label. */
    private static final int NONE = 255;

    private final List<Long> labels;
    private final List<String> names;

    private Classes(List<Long> labels, List<String> names) {
        this.labels = labels;
        this.names = names;
    }

    /**
     * @param known names of the labels 0, 1, …; empty if they are called by their numbers
     * @param source of the names, as it is told
     * @throws ReportedException if something else was decided than there is
     */
    static Classes of(List<long[]> halves, List<String> known, String source, Look look)
            throws ReportedException {
        Map<Long, Integer> counts = counts(halves);
        long largest = counts.keySet().stream().mapToLong(label -> label).max().orElse(0);
        boolean canBeAll = counts.keySet().stream().allMatch(label -> label >= 0 && label < 256);
        String taken =
                look.decide(
                        "classes",
                        USED,
                        USED,
                        canBeAll ? List.of(USED, ALL) : List.of(USED),
                        value ->
                                value.equals(USED) && !known.isEmpty()
                                        ? Optional.of(Message.of("look.classes.named", source))
                                        : Optional.empty());
        doubtRare(counts, look);
        boolean all = taken.equals(ALL);
        List<Long> labels =
                all
                        ? LongStream.rangeClosed(0, Math.max(9, largest)).boxed().toList()
                        : List.copyOf(counts.keySet());
        List<String> names = new ArrayList<>();
        for (long label : labels) {
            names.add(all || known.isEmpty() ? Long.toString(label) : known.get((int) label));
        }
        return new Classes(labels, names);
    }

    static Map<Long, Integer> counts(List<long[]> halves) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (long[] half : halves) {
            for (long label : half) {
                counts.merge(label, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Labels apart from all others, with hardly any images. */
    private static void doubtRare(Map<Long, Integer> counts, Look look) {
        double usual = median(counts);
        counts.forEach(
                (label, count) -> {
                    boolean apart =
                            !counts.containsKey(label - 1) && !counts.containsKey(label + 1);
                    if (apart && (label == NONE || count <= RARE * usual)) {
                        look.doubt(Message.of("data.rare-label", look.path(), count, label));
                    }
                });
    }

    private static double median(Map<Long, Integer> counts) {
        int[] sorted = counts.values().stream().mapToInt(count -> count).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    List<String> names() {
        return names;
    }

    /** The name of the class of a label that there is. */
    String name(long label) {
        return names.get(labels.indexOf(label));
    }

    /**
     * @throws ReportedException if there is one class only, or more than a label can tell
     */
    void requireLimits(Path file) throws ReportedException {
        ClassLimits.check(file, names);
    }

    /** The place of each label among the classes. */
    byte[] numbers(long[] half) {
        long[] sorted = labels.stream().mapToLong(label -> label).toArray();
        byte[] numbers = new byte[half.length];
        for (int i = 0; i < half.length; i++) {
            numbers[i] = (byte) Arrays.binarySearch(sorted, half[i]);
        }
        return numbers;
    }
}
