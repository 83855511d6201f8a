package fude.lab.answers;

import fude.data.Dataset;
import fude.data.idx.IdxFolder;
import fude.data.look.Look;
import fude.data.table.TableSamples;
import fude.ink.ImageFrame;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Images of one size that stand in one file: rows of a table, or an IDX file.
 *
 * @param count how many
 * @param size of each
 * @param image the pixels of one, by its index
 * @param label of one; null where there are none
 * @param place what stands behind the file's name: the line, or the index from 0
 */
record StoredImages(
        int count,
        ImageFrame size,
        IntFunction<byte[]> image,
        IntFunction<@Nullable String> label,
        IntUnaryOperator place) {

    /**
     * @param said gets what was understood
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    static StoredImages ofTable(Path file, Consumer<Message> said) throws ReportedException {
        Look look = new Look(file, Map.of());
        TableSamples.Images read = TableSamples.images(file, look);
        boolean labelled = !read.labels().isEmpty();
        StoredImages images =
                new StoredImages(
                        read.lines().length,
                        new ImageFrame(read.rows(), read.columns()),
                        read::image,
                        index -> labelled ? read.labels().get(index) : null,
                        index -> read.lines()[index]);
        images.say(file, look, labelled, said);
        return images;
    }

    /**
     * @param path an IDX file, or a folder with some, of which those to test on are taken
     * @param said gets what was understood
     * @throws ReportedException naming the file and what is wrong with it
     */
    static StoredImages ofIdx(Path path, Consumer<Message> said) throws ReportedException {
        Path whole = path.toAbsolutePath().normalize();
        Look look = new Look(whole, Map.of());
        Dataset read = IdxFolder.images(whole, look);
        StoredImages images =
                new StoredImages(
                        read.size(),
                        ImageFrame.of(read),
                        read::image,
                        index -> read.classNames().get(read.label(index)),
                        index -> index);
        images.say(path, look, true, said);
        return images;
    }

    private void say(Path file, Look look, boolean labelled, Consumer<Message> said)
            throws ReportedException {
        String key = labelled ? "predict.labelled" : "predict.unlabelled";
        Message what = Message.of(key, file, count, size.rows(), size.columns());
        look.understood(what).sentences().forEach(said);
    }
}
