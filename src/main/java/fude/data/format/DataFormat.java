package fude.data.format;

import fude.data.DatasetSplit;
import fude.data.idx.IdxFolder;
import fude.data.look.Look;
import fude.data.numpy.NumpyFiles;
import fude.data.pictures.Fit;
import fude.data.pictures.PictureFolder;
import fude.data.table.TableImages;
import fude.data.table.Tables;
import fude.file.Opening;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Predicate;

/**
 * A format of data sets: how a file or folder of it is known, and how it is read. A new format is
 * its reader and a line in {@link #all}.
 *
 * @param files what a dialog that asks for a file offers; none for a format of folders
 */
public record DataFormat(Optional<FileKind> files, Predicate<Path> recognizes, Reader reader) {

    /** In the order in which they are tried; the last one takes what no other does. */
    private static List<DataFormat> all(Fit fit) {
        return List.of(
                new DataFormat(Optional.empty(), IdxFolder::isIdx, IdxFolder::read),
                new DataFormat(
                        FileKind.of("NumPy", "*.npz", "*.npy"),
                        NumpyFiles::isNumpy,
                        NumpyFiles::read),
                new DataFormat(
                        FileKind.of("CSV", "*.csv", "*.tsv", "*.txt", "*.gz"),
                        Tables::isTable,
                        TableImages::read),
                new DataFormat(
                        Optional.empty(),
                        PictureFolder::isPictures,
                        (path, look) -> PictureFolder.read(path, look, fit)),
                new DataFormat(Optional.empty(), path -> true, (path, look) -> refuse(path)));
    }

    /**
     * A kind of file.
     *
     * @param name for a dialog
     * @param patterns of the names, such as {@code *.csv}
     */
    public record FileKind(String name, List<String> patterns) {
        private static Optional<FileKind> of(String name, String... patterns) {
            return Optional.of(new FileKind(name, List.of(patterns)));
        }
    }

    /** Reads a data set from a file or folder. */
    @FunctionalInterface
    public interface Reader {
        /**
         * @throws ReportedException naming the file or folder and what is wrong with it
         */
        DatasetSplit read(Path path, Look look) throws ReportedException;
    }

    private static DatasetSplit refuse(Path path) throws ReportedException {
        Opening.requireSight(path);
        throw ReportedException.of("data.no-folder", path);
    }

    /** The kinds of files that can be a data set. */
    public static List<FileKind> allFiles() {
        return all(Fit.NONE).stream().flatMap(format -> format.files.stream()).toList();
    }

    /**
     * Reads a file or folder, whose path becomes the data set's name, with what was decided. A zip
     * file is a folder, and a picture means the folder it is in.
     *
     * @param decided as {@link Look} takes it
     * @param fit how pictures that are large or of several sizes are framed
     * @throws ReportedException naming the file or folder and what is wrong with it
     */
    public static DatasetSplit read(Path path, Map<String, String> decided, Fit fit)
            throws ReportedException {
        return read(path, decided, fit, far -> {});
    }

    /**
     * The same.
     *
     * @param far as {@link Look} takes it
     */
    public static DatasetSplit read(
            Path path, Map<String, String> decided, Fit fit, DoubleConsumer far)
            throws ReportedException {
        if (PictureFolder.isPicture(path)) {
            Path folder = PictureFolder.around(path);
            Look look = new Look(folder, decided, far);
            look.tell(Message.of("look.picture", path));
            return read(folder, look, fit);
        }
        Look look = new Look(path, decided, far);
        if (!Archive.isOne(path)) {
            return read(path, look, fit);
        }
        try (FileSystem archive = Archive.open(path)) {
            return read(Archive.inside(archive), look, fit);
        } catch (IOException e) {
            throw new ReportedException(Message.of("data.unreadable", path), e);
        }
    }

    /**
     * @param path what is read: what is looked at, or what is in it
     */
    private static DatasetSplit read(Path path, Look look, Fit fit) throws ReportedException {
        DataFormat format =
                all(fit).stream()
                        .filter(one -> one.recognizes.test(path))
                        .findFirst()
                        .orElseThrow();
        DatasetSplit read = format.reader.read(path, look);
        Doubts.tell(read, look);
        Message what =
                Message.of(
                        "look.images",
                        look.path(),
                        read.trainingSize() + read.testSize() + read.validationSize(),
                        read.training().rows(),
                        read.training().columns(),
                        read.classNames().size());
        return read.understoodAs(look.name(), look.understood(what));
    }
}
