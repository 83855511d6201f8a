package fude.lab.answers;

import fude.data.format.Archive;
import fude.data.look.LeftOut;
import fude.data.pictures.PictureFolder.Listed;
import fude.data.pictures.PictureReader;
import fude.data.pictures.SystemFiles;
import fude.data.table.Tables;
import fude.ink.StrokeReader;
import fude.text.Message;
import fude.text.NaturalOrder;
import fude.text.ReportedException;
import fude.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The files of a folder, and of folders in it, at most two deep, that hold samples: pictures and
 * strokes, or else archives and tables.
 *
 * @param all of them in natural order, those of a folder before those of the folders in it
 * @param areEach whether each of them is a sample, or has some strokes
 * @param others that were passed over
 */
record SampleFiles(List<Found> all, boolean areEach, List<String> others) {
    private static final int DEPTH = 2;

    private static final Set<String> NOTES = Set.of("readme", "license", "licence", "copying");

    /** The kinds, of which only the first that there is counts: others lie beside it. */
    private static final List<Predicate<Path>> KINDS =
            List.of(
                    file -> PictureReader.isPicture(file) || StrokeReader.areStrokes(file),
                    Archive::isOne,
                    file -> Tables.isTable(file) && !isNote(file));

    /**
     * One file.
     *
     * @param label what a list says that it should be, or the name of the folder that it lies in
     */
    record Found(Path file, String label) {}

    /**
     * @param list beside pictures; empty where there is none
     * @throws ReportedException if a folder cannot be looked into, or there are none
     */
    static SampleFiles in(Path folder, Optional<Listed> list) throws ReportedException {
        List<Found> files = new ArrayList<>();
        collect(folder, DEPTH, files);
        if (list.isPresent()) {
            Map<Path, String> classes = list.get().classes();
            files.removeIf(found -> found.file().equals(list.get().file()));
            files.replaceAll(
                    found -> new Found(found.file(), classes.getOrDefault(found.file(), "")));
        }
        for (Predicate<Path> kind : KINDS) {
            List<Found> all = files.stream().filter(found -> kind.test(found.file())).toList();
            if (!all.isEmpty()) {
                Set<Found> taken = Set.copyOf(all);
                return new SampleFiles(
                        all,
                        kind.equals(KINDS.get(0)),
                        files.stream()
                                .filter(found -> !taken.contains(found))
                                .map(found -> Texts.path(found.file()))
                                .toList());
            }
        }
        throw ReportedException.of("predict.empty-folder", folder);
    }

    /** What was passed over, to be said. */
    LeftOut passedOver() {
        return new LeftOut("pictures.left.others", others);
    }

    private static boolean isNote(Path file) {
        String name = SystemFiles.name(file).toLowerCase(Locale.ROOT);
        return NOTES.contains(name.replaceFirst("\\.[^.]*$", ""));
    }

    private static void collect(Path folder, int depth, List<Found> found)
            throws ReportedException {
        List<Path> below = new ArrayList<>();
        for (Path one : list(folder)) {
            if (Files.isDirectory(one)) {
                below.add(one);
            } else {
                found.add(new Found(one, SystemFiles.name(folder)));
            }
        }
        for (Path one : depth > 0 ? below : List.<Path>of()) {
            collect(one, depth - 1, found);
        }
    }

    private static List<Path> list(Path folder) throws ReportedException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !SystemFiles.isOne(file))
                    .sorted(Comparator.comparing(SystemFiles::name, new NaturalOrder()))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ReportedException(Message.of("data.folder-unreadable", folder), e);
        }
    }
}
