package fude.data.pictures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Classes in the names of pictures: {@code 3_001.png}, {@code digit-3-12.png}. A name falls into
 * parts; one of them has few values, each several times.
 *
 * @param parts of each name, in the order of the pictures; empty where a name has another number of
 *     them
 * @param places of the parts that can be the class, the likeliest first
 */
record NameLabels(List<String[]> parts, List<Integer> places) {
    private static final Pattern BETWEEN = Pattern.compile("[-_.,+=#()\\[\\]\\s]+");

    /** Between letters and digits, too. */
    private static final Pattern CHANGES =
            Pattern.compile("[-_.,+=#()\\[\\]\\s]+|(?<=\\p{Nd})(?=\\p{L})|(?<=\\p{L})(?=\\p{Nd})");

    private static final int MOST_CLASSES = 256;

    /** This many of a hundred names have the same number of parts. */
    private static final int ALIKE = 95;

    static NameLabels of(List<Path> pictures) {
        NameLabels fine = of(pictures, CHANGES);
        return fine.places.isEmpty() ? of(pictures, BETWEEN) : fine;
    }

    private static NameLabels of(List<Path> pictures, Pattern between) {
        List<String[]> parts = new ArrayList<>();
        int[] counts = new int[64];
        for (Path picture : pictures) {
            String[] split = split(picture, between);
            parts.add(split);
            counts[Math.min(split.length, counts.length - 1)]++;
        }
        int usual = 0;
        for (int i = 1; i < counts.length; i++) {
            usual = counts[i] > counts[usual] ? i : usual;
        }
        if (100L * counts[usual] < (long) ALIKE * pictures.size()) {
            return new NameLabels(parts, List.of());
        }
        int length = usual;
        parts.replaceAll(one -> one.length == length ? one : new String[0]);
        return new NameLabels(parts, places(parts, length));
    }

    /** The class of a picture if it is the part at {@code place}; empty if it has none. */
    String name(int picture, int place) {
        String[] own = parts.get(picture);
        return own.length == 0 ? "" : own[place];
    }

    private static String[] split(Path picture, Pattern between) {
        String name = SystemFiles.name(picture);
        int point = name.lastIndexOf('.');
        String stem = point > 0 ? name.substring(0, point) : name;
        return between.splitAsStream(stem).filter(part -> !part.isEmpty()).toArray(String[]::new);
    }

    private static List<Integer> places(List<String[]> parts, int length) {
        List<Integer> places = new ArrayList<>();
        List<Integer> likely = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Set<String> values = new HashSet<>();
            int count = 0;
            for (String[] one : parts) {
                if (one.length > 0) {
                    values.add(one[i]);
                    count++;
                }
            }
            if (values.size() >= 2 && values.size() <= MOST_CLASSES && 2 * values.size() <= count) {
                boolean isLetter = values.stream().allMatch(value -> value.length() == 1);
                (isLetter ? likely : places).add(i);
            }
        }
        places.sort((a, b) -> Boolean.compare(isPadded(parts, a), isPadded(parts, b)));
        likely.addAll(places);
        return likely;
    }

    /** Numbers with zeros before them count pictures. */
    private static boolean isPadded(List<String[]> parts, int place) {
        return parts.stream()
                .filter(one -> one.length > 0)
                .anyMatch(one -> one[place].length() > 1 && one[place].startsWith("0"));
    }
}
