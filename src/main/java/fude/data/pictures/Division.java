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
record Division(List<String> names, List<Entry> training, List<Entry> test) {
    /**
     * A picture and its class.
     *
     * @param share where it stands among those of its class, from 0 to 1
     */
    record Entry(Path file, int label, double share) {}

    /**
     * @param tested what the pictures for testing are for; empty where every sixth of a class is
     * @param gone pictures that take no part
     */
    static Division of(List<Labelled> all, Optional<Half> tested, Set<Path> gone) {
        Map<String, List<Path>> learned = new TreeMap<>(PictureTree.BY_NAME);
        Map<String, List<Path>> measured = new TreeMap<>(PictureTree.BY_NAME);
        for (Labelled one : all) {
            if (!gone.contains(one.file())) {
                List<Path> ofClass = learned.computeIfAbsent(one.name(), key -> new ArrayList<>());
                List<Path> other = measured.computeIfAbsent(one.name(), key -> new ArrayList<>());
                boolean test = tested.isPresent() && one.half().equals(tested);
                (test ? other : ofClass).add(one.file());
            }
        }
        List<String> names = List.copyOf(learned.keySet());
        if (tested.isEmpty()) {
            measured.forEach(
                    (name, taken) -> everySixth(learned.getOrDefault(name, List.of()), taken));
        }
        return new Division(names, mixed(learned), mixed(measured));
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
