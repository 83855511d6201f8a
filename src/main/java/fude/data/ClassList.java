package fude.data;

import fude.text.ReportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Classes by their names in the data set; as text, the names are separated by commas. */
public final class ClassList {
    private ClassList() {}

    /** The names in {@code 4,9} or {@code coat, ankle boot}; none for all classes. */
    public static List<String> namesIn(String text) {
        return text.isBlank()
                ? List.of()
                : Stream.of(text.split(",", -1)).map(String::strip).toList();
    }

    /**
     * The classes that a text names.
     *
     * @param names of the data set's classes
     * @return indices in {@code names}, in ascending order, each once
     * @throws ReportedException naming what is not a class
     */
    public static List<Integer> classesOf(String text, List<String> names)
            throws ReportedException {
        List<String> chosen = namesIn(text);
        for (String name : chosen) {
            if (indexOf(name, names) < 0) {
                throw ReportedException.of("problem.no-class", name, names);
            }
        }
        return indicesOf(chosen, names);
    }

    /** The index of a class, whether its name is in capitals or not; -1 where there is none. */
    static int indexOf(String name, List<String> names) {
        int exact = names.indexOf(name);
        return exact >= 0
                ? exact
                : names.stream().map(ClassList::plain).toList().indexOf(plain(name));
    }

    /** The indices of those that there are, in ascending order, each once. */
    public static List<Integer> indicesOf(List<String> chosen, List<String> names) {
        return chosen.stream()
                .map(name -> indexOf(name, names))
                .filter(index -> index >= 0)
                .distinct()
                .sorted()
                .toList();
    }

    /** The same classes as the data set names and orders them, before any that it does not have. */
    static List<String> asNamedBy(List<String> chosen, List<String> names) {
        List<String> ordered = new ArrayList<>();
        indicesOf(chosen, names).forEach(index -> ordered.add(names.get(index)));
        chosen.stream().filter(name -> indexOf(name, names) < 0).forEach(ordered::add);
        return ordered;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
