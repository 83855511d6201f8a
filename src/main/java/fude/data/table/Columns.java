package fude.data.table;

import fude.data.look.Look;
import fude.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the column of the labels, and what is no pixel, in a sample of a table of images. */
final class Columns {
    /** How much farther apart the classes of the last column must be than those of the first. */
    private static final double CLEARLY = 1.5;

    /** Far above what labels that mean nothing have. */
    private static final double MEANINGFUL = 2;

    private final Sample sample;
    private final IntPredicate isPicture;
    private final List<ColumnFacts> facts;

    /** Columns that are left aside, in two ways: the surer one first. */
    private final List<Set<Integer>> asides = new ArrayList<>();

    /**
     * One way to read the columns.
     *
     * @param place of the label; empty for none
     */
    record Reading(Optional<LabelPlace> place, List<Integer> pixels, List<Integer> aside) {}

    /**
     * @param isPicture whether as many pixels make an image
     */
    Columns(Sample sample, IntPredicate isPicture) {
        this.sample = sample;
        this.isPicture = isPicture;
        facts =
                IntStream.range(0, sample.width())
                        .mapToObj(column -> ColumnFacts.of(column, sample.rows()))
                        .toList();
        Set<Integer> named = new TreeSet<>();
        Set<Integer> counted = new TreeSet<>();
        for (int column = 0; column < sample.width(); column++) {
            ColumnFacts one = facts.get(column);
            if (one.isEmpty() || one.isFile() || isNamedAside(column)) {
                named.add(column);
            }
            boolean outside = column == 0 || column == sample.width() - 1;
            if (outside && (one.counts() || one.isUnique())) {
                counted.add(column);
            }
        }
        asides.add(named);
        counted.addAll(named);
        if (!counted.equals(named)) {
            asides.add(counted);
        }
    }

    private boolean isNamedAside(int column) {
        String name = sample.name(column);
        return sample.header() != null
                && (ColumnNames.isIndex(name) && facts.get(column).different() > 1
                        || ColumnNames.isFile(name) && facts.get(column).isText());
    }

    /** Columns that could be pixels or a label. */
    int numbers() {
        return sample.width() - asides.get(0).size();
    }

    /** Every way in which the rows are images with labels. */
    List<Reading> possible() {
        List<Reading> all = new ArrayList<>();
        for (Set<Integer> aside : asides) {
            List<Integer> rest = without(aside);
            if (!rest.isEmpty()) {
                named(rest).ifPresent(column -> add(all, LabelPlace.NAMED, column, rest, aside));
                oneHot(rest).ifPresent(place -> add(all, place, rest, aside));
                add(all, LabelPlace.FIRST, rest.get(0), rest, aside);
                add(all, LabelPlace.LAST, rest.get(rest.size() - 1), rest, aside);
                rest.stream()
                        .filter(column -> facts.get(column).isText())
                        .forEach(column -> add(all, "" + (column + 1), column, rest, aside));
            }
            if (!all.isEmpty()) {
                return all;
            }
        }
        return all;
    }

    /** The likeliest of them, if one is likely at all. */
    Optional<Reading> guess(Look look) {
        List<Reading> all = possible();
        for (String sure : List.of(LabelPlace.NAMED, LabelPlace.ONE_HOT)) {
            Optional<Reading> found = by(sure, all);
            if (found.isPresent()) {
                return found;
            }
        }
        Optional<Reading> text =
                all.stream()
                        .filter(one -> facts.get(column(one)).isText())
                        .filter(one -> facts.get(column(one)).canBeLabel())
                        .findFirst();
        return text.isPresent() ? text : firstOrLast(all, look);
    }

    private Optional<Reading> firstOrLast(List<Reading> all, Look look) {
        Optional<Reading> first = by(LabelPlace.FIRST, all).filter(this::canBeLabelled);
        Optional<Reading> last = by(LabelPlace.LAST, all).filter(this::canBeLabelled);
        if (first.isPresent() && last.isPresent()) {
            double ofFirst = separation(first.get());
            double ofLast = separation(last.get());
            boolean clear = Math.max(ofFirst, ofLast) > CLEARLY * Math.min(ofFirst, ofLast);
            if (!clear && look.decided("label").isEmpty() && isGrown()) {
                look.doubt(Message.of("table.label.doubted", sample.file()));
            }
            return ofLast > CLEARLY * Math.max(1, ofFirst) ? last : first;
        }
        Optional<Reading> alone =
                by(LabelPlace.FIRST, all)
                        .filter(this::isOfOneClass)
                        .filter(one -> last.isEmpty() || separation(last.get()) < MEANINGFUL);
        return first.or(() -> alone).or(() -> last).or(() -> both(all));
    }

    /** Enough rows to compare. */
    private boolean isGrown() {
        return sample.rows().size() >= 30;
    }

    /** A single whole number that is neither black nor white is rather a class than a pixel. */
    private boolean isOfOneClass(Reading reading) {
        ColumnFacts one = facts.get(column(reading));
        return one.different() == 1
                && one.texts() + one.blanks() == 0
                && one.most() != 0
                && one.most() != 255;
    }

    /** Of two columns with one number each the first, which then is told to be one class. */
    private Optional<Reading> both(List<Reading> all) {
        return by(LabelPlace.FIRST, all)
                .filter(first -> facts.get(column(first)).different() == 1)
                .filter(
                        first ->
                                by(LabelPlace.LAST, all)
                                        .filter(last -> facts.get(column(last)).different() == 1)
                                        .isPresent());
    }

    private boolean canBeLabelled(Reading reading) {
        return facts.get(column(reading)).canBeLabel();
    }

    private double separation(Reading reading) {
        return Separation.of(sample.rows(), column(reading), reading.pixels());
    }

    private static int column(Reading reading) {
        return reading.place().orElseThrow().column();
    }

    private static Optional<Reading> by(String value, List<Reading> all) {
        return all.stream()
                .filter(one -> one.place().orElseThrow().value().equals(value))
                .findFirst();
    }

    /** Images alone. */
    Optional<Reading> unlabelled() {
        for (Set<Integer> aside : asides) {
            List<Integer> rest = without(aside);
            if (isPicture.test(rest.size())
                    && rest.stream().noneMatch(column -> facts.get(column).isText())) {
                return Optional.of(new Reading(Optional.empty(), rest, List.copyOf(aside)));
            }
        }
        return Optional.empty();
    }

    private List<Integer> without(Set<Integer> aside) {
        return IntStream.range(0, sample.width())
                .filter(column -> !aside.contains(column))
                .boxed()
                .toList();
    }

    private Optional<Integer> named(List<Integer> rest) {
        return rest.stream()
                .filter(column -> ColumnNames.labelRank(sample.name(column)) >= 0)
                .min(Comparator.comparingInt(column -> ColumnNames.labelRank(sample.name(column))));
    }

    private void add(
            List<Reading> all, String value, int column, List<Integer> rest, Set<Integer> aside) {
        add(all, LabelPlace.of(value, column), rest, aside);
    }

    /**
     * Texts, and other columns called like a label, are no pixels; where there are texts, one of
     * them is the label.
     */
    private void add(List<Reading> all, LabelPlace place, List<Integer> rest, Set<Integer> aside) {
        Set<Integer> taken = place.columns();
        boolean sure = List.of(LabelPlace.NAMED, LabelPlace.ONE_HOT).contains(place.value());
        if (!sure && !facts.get(place.column()).isText() && rest.stream().anyMatch(this::isText)) {
            return;
        }
        List<Integer> pixels = new ArrayList<>(rest);
        pixels.removeIf(column -> taken.contains(column) || isText(column));
        if (place.value().equals(LabelPlace.NAMED) && !isPicture.test(pixels.size())) {
            pixels.removeIf(column -> ColumnNames.labelRank(sample.name(column)) >= 0);
        }
        if (isPicture.test(pixels.size())) {
            List<Integer> others = new ArrayList<>(aside);
            rest.stream()
                    .filter(column -> !pixels.contains(column) && !taken.contains(column))
                    .forEach(others::add);
            Collections.sort(others);
            all.add(new Reading(Optional.of(place), List.copyOf(pixels), List.copyOf(others)));
        }
    }

    private boolean isText(int column) {
        return facts.get(column).isText();
    }

    private Optional<LabelPlace> oneHot(List<Integer> rest) {
        return OneHot.of(sample, rest, facts, isPicture);
    }
}
