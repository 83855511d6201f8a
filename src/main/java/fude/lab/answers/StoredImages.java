package fude.lab.answers;

import fude.data.idx.IdxFolder;
import fude.data.look.Look;
import fude.data.look.Understanding;
import fude.data.numpy.NumpyFiles;
import fude.data.pictures.PictureReader;
import fude.data.pixels.LooseImages;
import fude.data.table.TableSamples;
import fude.data.table.Tables;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kinds of files, or folders of them, that hold images of one size. */
enum StoredImages {
    IDX(IdxFolder::isIdx, IdxFolder::images),
    NUMPY(NumpyFiles::isNumpy, NumpyFiles::images),
    TABLE(file -> Tables.isTable(file) && !PictureReader.isPicture(file), TableSamples::images);

    private final Predicate<Path> recognizes;
    private final Reader reader;

    /** Something that reads images, however they are stored. */
    private interface Reader {
        LooseImages read(Path file, Look look) throws ReportedException;
    }

    StoredImages(Predicate<Path> recognizes, Reader reader) {
        this.recognizes = recognizes;
        this.reader = reader;
    }

    /** The kind of a file or folder; empty where it is none of them. */
    static Optional<StoredImages> of(Path path) {
        return Stream.of(values()).filter(kind -> kind.recognizes.test(path)).findFirst();
    }

    /**
     * @param decided as {@link Look} takes it
     * @param understood gets what was understood
     * @throws ReportedException naming the file and what is wrong with it
     */
    LooseImages read(Path path, Map<String, String> decided, Consumer<Understanding> understood)
            throws ReportedException {
        boolean isFound = Files.isDirectory(path) || this != TABLE;
        Path whole = isFound ? path.toAbsolutePath().normalize() : path;
        Look look = new Look(whole, decided);
        LooseImages images = reader.read(whole, look);
        String key = images.isLabelled() ? "predict.labelled" : "predict.unlabelled";
        Message what = Message.of(key, path, images.count(), images.rows(), images.columns());
        understood.accept(look.understood(what));
        return images;
    }
}
