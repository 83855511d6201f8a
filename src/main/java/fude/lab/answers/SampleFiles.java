package fude.lab.answers;

import fude.data.pictures.PictureReader;
import fude.data.pictures.SystemFiles;
import fude.ink.StrokeReader;
import fude.text.Message;
import fude.text.NaturalOrder;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The pictures and strokes in a folder, and in folders of it, at most two deep. */
final class SampleFiles {
    private static final int DEPTH = 2;

    private SampleFiles() {}

    /**
     * One file.
     *
     * @param folder the name of the one that it lies in
     */
    record Found(Path file, String folder) {}

    /**
     * @throws ReportedException if a folder cannot be looked into, or there are none
     * @return in natural order, those of a folder before those of the folders in it
     */
    static List<Found> in(Path folder) throws ReportedException {
        List<Found> found = new ArrayList<>();
        collect(folder, DEPTH, found);
        if (found.isEmpty()) {
            throw ReportedException.of("predict.empty-folder", folder);
        }
        return found;
    }

    private static void collect(Path folder, int depth, List<Found> found)
            throws ReportedException {
        List<Path> below = new ArrayList<>();
        for (Path one : list(folder)) {
            if (Files.isDirectory(one)) {
                below.add(one);
            } else if (StrokeReader.isStrokeFile(one) || PictureReader.isPicture(one)) {
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
