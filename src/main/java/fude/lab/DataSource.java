package fude.lab;

import fude.data.idx.DataFolder;
import fude.text.Message;

/**
 * A data set that has a name of its own, as it is listed before it is read.
 *
 * @param id what the terminal calls it
 * @param isHere whether it can be read now
 * @param training how many images there are to learn from
 * @param test how many there are to measure on
 * @param classes how many there are to tell apart
 */
public record DataSource(String id, boolean isHere, int training, int test, int classes) {

    /** Whether it can be fetched where it is not here. */
    public boolean isPublished() {
        return id.equals(DataFolder.MNIST) || id.equals(DataFolder.FASHION_MNIST);
    }

    /** What it is called on the screen. */
    public Message name() {
        return text("");
    }

    /** What it shows, in a sentence with its counts. */
    public Message about() {
        return Message.of("dataset." + id + ".about", training, test);
    }

    /** Who made it, and where it comes from. */
    public Message origin() {
        return text(".origin");
    }

    /** What may be done with it. */
    public Message licence() {
        return text(".licence");
    }

    private Message text(String part) {
        return Message.of("dataset." + id + part);
    }
}
