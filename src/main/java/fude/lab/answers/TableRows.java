package fude.lab.answers;

import fude.data.look.Look;
import fude.data.table.TableSamples;
import fude.ink.ImageFrame;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** The images of a table, with what is to be known of them. */
final class TableRows {
    private TableRows() {}

    /**
     * @param frame what the network reads
     * @param said gets what was understood
     * @throws ReportedException naming the file, the line and what is wrong with it
     */
    static TableSamples.Images read(Path file, ImageFrame frame, Consumer<Message> said)
            throws ReportedException {
        Look look = new Look(file, Map.of());
        TableSamples.Images images = TableSamples.images(file, look);
        String key = images.labels().isEmpty() ? "predict.unlabelled" : "predict.labelled";
        int count = images.lines().length;
        Message what = Message.of(key, file, count, images.rows(), images.columns());
        look.understood(what).sentences().forEach(said);
        if (images.rows() != frame.rows() || images.columns() != frame.columns()) {
            said.accept(Message.of("predict.framed", file, frame.rows(), frame.columns()));
        }
        return images;
    }
}
