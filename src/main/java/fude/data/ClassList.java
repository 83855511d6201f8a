package fude.data;

import fude.text.ReportedException;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Classes as text: their names in the data set, separated by commas. */
public final class ClassList {
    private ClassList() {}

    /**
     * {@code 4,9} or {@code coat, ankle boot}; without any name it is all of them, an empty list.
     *
     * @param names of the data set's classes
     * @return indices in {@code names}, in ascending order, each once
     * @throws ReportedException naming what is not a class
     */
    public static List<Integer> classesOf(String text, List<String> names)
            throws ReportedException {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> known = names.stream().map(ClassList::plain).toList();
        TreeSet<Integer> classes = new TreeSet<>();
        for (String name : text.split(",", -1)) {
            int index = known.indexOf(plain(name));
            if (index < 0) {
                throw ReportedException.of("problem.no-class", name.strip(), names);
            }
            classes.add(index);
        }
        return List.copyOf(classes);
    }

    /** What {@link #classesOf} reads. */
    public static String text(List<Integer> classes, List<String> names) {
        return classes.stream().map(names::get).collect(Collectors.joining(","));
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
