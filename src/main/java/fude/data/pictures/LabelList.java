package fude.data.pictures;

import fude.data.table.Tables;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list beside pictures: the name of a file and its class in each row.
 *
 * @param path of the list
 * @param rows its fields
 * @param file the column with the names of files
 * @param label the column with the classes
 * @param isNamed whether that column is called so
 */
record LabelList(Path path, List<List<String>> rows, int file, int label, boolean isNamed) {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt");

    /** What competitions hand out to show the form of an answer. */
    private static final String DUMMY = "submission";

    /**
     * The first list in a folder, or in a folder of it without pictures, that names at least half
     * of the pictures.
     *
     * @param half what the pictures are for; a list that is called as another half is not theirs
     */
    static Optional<LabelList> in(PictureTree folder, List<Path> pictures, Optional<Half> half)
            throws ReportedException {
        List<Path> others = new ArrayList<>(folder.others());
        folder.folders().stream()
                .filter(one -> !one.hasPictures())
                .forEach(one -> others.addAll(one.others()));
        Set<String> known = new HashSet<>();
        pictures.forEach(picture -> known.add(stem(SystemFiles.name(picture))));
        for (Path other : others) {
            String name = SystemFiles.name(other);
            Optional<Half> own = Half.of(name.replaceFirst("\\.[^.]*$", ""));
            boolean isOther = half.isPresent() && own.isPresent() && !own.equals(half);
            if (ENDINGS.contains(ImageKind.ending(name)) && !isOther && !name.contains(DUMMY)) {
                Optional<LabelList> list = of(other, known);
                if (list.isPresent()) {
                    return list;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LabelList> of(Path path, Set<String> known) throws ReportedException {
        List<List<String>> rows = Tables.texts(path).orElse(List.of());
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int file = 0; columns >= 2 && file < columns; file++) {
            int found = found(rows, file, known);
            if (2 * found >= known.size() && 2 * found >= rows.size() - 1) {
                int named = Tables.labelColumn(rows.get(0), file);
                int label = named >= 0 ? named : unnamed(rows, file, columns);
                return Optional.of(new LabelList(path, rows, file, label, named >= 0));
            }
        }
        return Optional.empty();
    }

    private static int found(List<List<String>> rows, int file, Set<String> known) {
        return (int)
                rows.stream()
                        .filter(
                                row ->
                                        row.size() > file
                                                && known.contains(stem(last(row.get(file)))))
                        .count();
    }

    /** The first one of the other columns that has few values. */
    private static int unnamed(List<List<String>> rows, int file, int columns) {
        for (int i = 0; columns > 2 && i < columns; i++) {
            int column = i;
            long values =
                    rows.stream()
                            .filter(row -> row.size() > column)
                            .map(row -> row.get(column))
                            .distinct()
                            .count();
            if (i != file && values > 2 && 2 * values <= rows.size()) {
                return i;
            }
        }
        return file == 0 ? 1 : 0;
    }

    /** The classes by the files' paths from a folder on, and by their names alone. */
    Map<String, String> classes() {
        Map<String, String> classes = new HashMap<>();
        for (List<String> row : rows) {
            if (row.size() > Math.max(file, label)) {
                classes.putIfAbsent(stem(row.get(file).replace('\\', '/')), row.get(label));
            }
        }
        for (List<String> row : rows) {
            if (row.size() > Math.max(file, label)) {
                classes.putIfAbsent(stem(last(row.get(file))), row.get(label));
            }
        }
        return classes;
    }

    /** The class of a picture; empty where the list does not name it. */
    static String name(Map<String, String> classes, Path folder, Path picture) {
        String path = folder.relativize(picture).toString().replace('\\', '/');
        String own = classes.get(stem(Normalizer.normalize(path, Normalizer.Form.NFC)));
        return own != null ? own : classes.getOrDefault(stem(SystemFiles.name(picture)), "");
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    /** Without the ending of a picture, which lists often leave out. */
    private static String stem(String name) {
        String plain = name.startsWith("./") ? name.substring(2) : name;
        return ImageKind.isNamedSo(plain) && plain.indexOf('.') > 0
                ? plain.substring(0, plain.lastIndexOf('.'))
                : plain;
    }
}
