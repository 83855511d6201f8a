package fude.data.array;

import fude.data.array.NamedArray.Half;
import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds out which of several arrays are the images and labels to learn from and to test on. */
final class ArraySets {
    /** As a set is called that has no name of its own. */
    private static final String PLAIN = "plain";

    /** Which halves are answered, the likeliest first. */
    private static final List<Half> ANSWERED =
            List.of(Half.TEST, Half.UNKNOWN, Half.TRAIN, Half.VALIDATION);

    private final Map<String, Map<Half, Pair>> sets = new TreeMap<>();
    private final Look look;

    private ArraySets(Look look) {
        this.look = look;
    }

    /** The arrays of one half. */
    private static final class Pair {
        private @Nullable NamedArray images;
        private @Nullable NamedArray labels;

        boolean add(NamedArray array) {
            if (array.isLabels() ? labels != null : images != null) {
                return false;
            }
            if (array.isLabels()) {
                labels = array;
            } else {
                images = array;
            }
            return true;
        }

        boolean isIn(Path file) {
            return images != null && images.file().equals(file)
                    || labels != null && labels.file().equals(file);
        }

        boolean isWhole() {
            return images != null && labels != null;
        }

        Labelled whole() throws ReportedException {
            if (images == null || labels == null) {
                NamedArray there = images == null ? labels : images;
                throw ReportedException.of(
                        images == null ? "data.no-images-beside" : "data.no-labels-beside",
                        there == null ? "" : there.file());
            }
            return new Labelled(images, labels);
        }
    }

    /** Images and their labels. */
    record Labelled(NamedArray images, NamedArray labels) {}

    /**
     * @param set called so
     * @param parts those to learn from, and those to test on and for validation if there are some
     */
    record Found(String set, Map<Half, Labelled> parts) {}

    /**
     * @param arrays of two that mean the same, the first one is taken
     * @param path of a file whose set is meant, or of a folder
     * @throws ReportedException if images or labels are missing
     */
    static Found find(List<NamedArray> arrays, Path path, Look look) throws ReportedException {
        if (arrays.isEmpty()) {
            throw ReportedException.of("data.arrays-none", path);
        }
        ArraySets sets = new ArraySets(look);
        sets.add(arrays);
        String meant =
                arrays.stream()
                        .filter(one -> one.file().equals(path))
                        .map(NamedArray::set)
                        .findFirst()
                        .orElse("");
        return sets.chosen(shown(meant));
    }

    /**
     * The images to be answered that have no labels: those to test on before others.
     *
     * @param path as for {@link #find}
     * @return empty where those that are meant have labels, or there are several sets of which one
     *     has
     */
    static Optional<NamedArray> unlabelled(List<NamedArray> arrays, Path path) {
        ArraySets sets = new ArraySets(new Look(path, Map.of()));
        sets.add(arrays);
        List<Pair> meant =
                sets.sets.values().stream()
                        .flatMap(halves -> ANSWERED.stream().map(halves::get))
                        .filter(Objects::nonNull)
                        .filter(pair -> pair.images != null)
                        .toList();
        boolean isFile = meant.stream().anyMatch(pair -> pair.isIn(path));
        if (sets.sets.size() > 1 && !isFile && meant.stream().anyMatch(Pair::isWhole)) {
            return Optional.empty();
        }
        return meant.stream()
                .filter(pair -> !isFile || pair.isIn(path))
                .findFirst()
                .filter(pair -> !pair.isWhole())
                .map(pair -> pair.images);
    }

    private void add(List<NamedArray> arrays) {
        boolean oneSet = arrays.stream().noneMatch(one -> isWholeSet(arrays, one.set()));
        List<NamedArray> again = new ArrayList<>();
        for (NamedArray array : arrays) {
            NamedArray one = oneSet ? array.in("", array.half()) : array;
            if (!pair(one, one.half()).add(one)) {
                again.add(one);
            }
        }
        for (NamedArray array : again) {
            if (!isOtherHalf(array, again)
                    || !pair(array, Half.TEST).add(array.in(array.set(), Half.TEST))) {
                look.leaveOut("data.arrays-twice", array.name());
            }
        }
    }

    /** Where names tell no halves, second images with labels are those to test on. */
    private static boolean isOtherHalf(NamedArray array, List<NamedArray> again) {
        List<NamedArray> unknown =
                again.stream().filter(one -> one.half() == Half.UNKNOWN).toList();
        return array.half() == Half.UNKNOWN && isWholeSet(unknown, array.set());
    }

    private static boolean isWholeSet(List<NamedArray> arrays, String set) {
        List<NamedArray> own = arrays.stream().filter(one -> one.set().equals(set)).toList();
        return own.stream().anyMatch(NamedArray::isLabels)
                && !own.stream().allMatch(NamedArray::isLabels);
    }

    private Pair pair(NamedArray array, Half half) {
        return sets.computeIfAbsent(array.set(), key -> new EnumMap<>(Half.class))
                .computeIfAbsent(half, key -> new Pair());
    }

    private Found chosen(String meant) throws ReportedException {
        List<String> whole = new ArrayList<>();
        sets.forEach(
                (name, halves) -> {
                    if (halves.values().stream().anyMatch(Pair::isWhole)) {
                        whole.add(shown(name));
                    }
                });
        if (whole.isEmpty()) {
            for (Map<Half, Pair> halves : sets.values()) {
                halves.values().iterator().next().whole(); // says what is missing
            }
        }
        boolean one = whole.size() == 1 && look.decided("set").isEmpty();
        String set = one ? whole.get(0) : ask(whole, whole.contains(meant) ? meant : whole.get(0));
        sets.forEach((name, halves) -> leaveOutAllBut(set, shown(name), halves));
        return found(set, sets.getOrDefault(set.equals(PLAIN) ? "" : set, Map.of()));
    }

    private String ask(List<String> whole, String guess) throws ReportedException {
        return look.decide(
                "set",
                guess,
                "",
                whole,
                value -> Optional.of(Message.of("look.set", value, whole)));
    }

    private static String shown(String set) {
        return set.isEmpty() ? PLAIN : set;
    }

    private void leaveOutAllBut(String chosen, String set, Map<Half, Pair> halves) {
        halves.forEach(
                (half, pair) -> {
                    if (!set.equals(chosen) || half == Half.VALIDATION && !pair.isWhole()) {
                        leaveOut(pair.images);
                        leaveOut(pair.labels);
                    }
                });
    }

    private void leaveOut(@Nullable NamedArray array) {
        if (array != null) {
            look.leaveOut("data.arrays-other", array.name());
        }
    }

    private static Found found(String set, Map<Half, Pair> halves) throws ReportedException {
        Pair training = halves.getOrDefault(Half.TRAIN, halves.get(Half.UNKNOWN));
        Pair test = halves.get(Half.TEST);
        if (training == null) {
            training = test;
            test = null;
        }
        if (training == null) {
            training = halves.values().iterator().next();
        }
        Map<Half, Labelled> parts = new EnumMap<>(Map.of(Half.TRAIN, training.whole()));
        if (test != null) {
            parts.put(Half.TEST, test.whole());
        }
        Pair validation = halves.get(Half.VALIDATION);
        if (validation != null && validation != training && validation.isWhole()) {
            parts.put(Half.VALIDATION, validation.whole());
        }
        return new Found(set, parts);
    }
}
