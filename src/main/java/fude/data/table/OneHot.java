package fude.data.table;

import fude.data.Dataset;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds columns of which one is 1 in each row and all others are 0, before or behind an image. */
final class OneHot {
    private OneHot() {}

    /** The fewest columns that will do, behind the pixels rather than before them. */
    static Optional<LabelPlace> of(
            Sample sample, List<Integer> rest, List<ColumnFacts> facts, IntPredicate isPicture) {
        for (int count = 2; count <= Math.min(Dataset.MAX_CLASSES, rest.size() - 4); count++) {
            if (isPicture.test(rest.size() - count)) {
                for (int from : new int[] {rest.size() - count, 0}) {
                    List<Integer> columns = rest.subList(from, from + count);
                    if (isOneHot(sample, columns, facts)) {
                        int first = columns.get(0);
                        return Optional.of(
                                new LabelPlace(LabelPlace.ONE_HOT, first, names(sample, columns)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isOneHot(Sample sample, List<Integer> columns, List<ColumnFacts> facts) {
        boolean together = columns.get(columns.size() - 1) - columns.get(0) == columns.size() - 1;
        return together
                && columns.stream().allMatch(column -> facts.get(column).isBit())
                && columns.stream().filter(column -> facts.get(column).most() == 1).count() > 1
                && sample.rows().stream().allMatch(row -> sum(row, columns) == 1);
    }

    private static double sum(Row row, List<Integer> columns) {
        return columns.stream().mapToDouble(row::number).sum();
    }

    /** Without what all begin with; counted from 0 where they only go on counting the pixels. */
    private static List<String> names(Sample sample, List<Integer> columns) {
        List<String> names = columns.stream().map(sample::name).toList();
        String first = names.get(0);
        int same = 0;
        for (int length = 1; length < first.length(); length++) {
            String start = first.substring(0, length);
            boolean parts = !Character.isDigit(first.charAt(length - 1));
            if (parts && names.stream().allMatch(name -> name.startsWith(start))) {
                same = length;
            }
        }
        int start = same;
        List<String> ends =
                names.stream()
                        .map(name -> name.length() > start ? name.substring(start) : "")
                        .toList();
        boolean counted =
                ends.stream()
                        .allMatch(end -> end.isEmpty() || end.chars().allMatch(Character::isDigit));
        boolean distinct = ends.stream().distinct().count() == ends.size();
        boolean fromTheBeginning = ends.get(0).equals("0") || ends.get(0).equals("1");
        return distinct && !ends.contains("") && (!counted || fromTheBeginning)
                ? ends
                : IntStream.range(0, columns.size()).mapToObj(String::valueOf).toList();
    }
}
