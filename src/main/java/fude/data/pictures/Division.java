package fude.data.pictures;

import fude.data.TestShare;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pictures in the order in which their images come.
 *
 * @param names of the classes, in natural order
 */
record Division(
        List<String> names, List<Entry> training, List<Entry> test, List<Entry> validation) {
    /**
     * What each picture is for.
     *
     * @param tested what the pictures for testing are called; empty where every sixth of a class is
     * @param validated whether those for validation are used so, and not learned from
     */
    record Use(List<Labelled> all, Optional<Half> tested, boolean validated) {
        private boolean isTested(Labelled one) {
            return tested.isPresent() && one.half().equals(tested);
        }

        private boolean isValidated(Labelled one) {
            return validated && one.half().equals(Optional.of(Half.VALIDATION));
        }
    }

    /**
     * A picture and its class.
     *
     * @param share where it stands among those of its class, from 0 to 1
     */
    record Entry(Path file, int label, double share) {}

    /**
     * @param gone pictures that take no part
     */
    static Division of(Use use, Set<Path> gone) {
        Map<String, List<Path>> learned = new TreeMap<>(PictureTree.BY_NAME);
        Map<String, List<Path>> measured = new TreeMap<>(PictureTree.BY_NAME);
        Map<String, List<Path>> aside = new TreeMap<>(PictureTree.BY_NAME);
        for (Labelled one : use.all()) {
            if (!gone.contains(one.file())) {
                for (Map<String, List<Path>> part : List.of(learned, measured, aside)) {
                    part.computeIfAbsent(one.name(), key -> new ArrayList<>());
                }
                Map<String, List<Path>> part =
                        use.isTested(one) ? measured : use.isValidated(one) ? aside : learned;
                part.getOrDefault(one.name(), List.of()).add(one.file());
            }
        }
        List<String> names = List.copyOf(learned.keySet());
        if (use.tested().isEmpty()) {
            measured.forEach(
                    (name, taken) -> everySixth(learned.getOrDefault(name, List.of()), taken));
        }
        return new Division(names, mixed(learned), mixed(measured), mixed(aside));
    }

    /** Those to learn from, those to test with, and those for validation, if there are some. */
    List<List<Entry>> parts() {
        return validation.isEmpty() ? List.of(training, test) : List.of(training, test, validation);
    }

    private static void everySixth(List<Path> pictures, List<Path> taken) {
        List<Path> left = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            (TestShare.isTest(i) ? taken : left).add(pictures.get(i));
        }
        pictures.clear();
        pictures.addAll(left);
    }

    /**
     * All classes mixed evenly, so that the first images, or the last ones, are of every class in
     * its share.
     */
    private static List<Entry> mixed(Map<String, List<Path>> classes) {
        List<Entry> entries = new ArrayList<>();
        int label = 0;
        for (List<Path> pictures : classes.values()) {
            for (int i = 0; i < pictures.size(); i++) {
                double share = (i + 0.5) / pictures.size();
                entries.add(new Entry(pictures.get(i), label, share));
            }
            label++;
        }
        entries.sort(Comparator.comparingDouble(Entry::share).thenComparingInt(Entry::label));
        return entries;
    }
}
