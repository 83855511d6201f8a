package fude.data;

/** Makes more images like those of a data set, as many as are asked for. */
@FunctionalInterface
public interface ImageSource {
    /**
     * Another image of a class: rows × columns pixels, always the same ones for the same key.
     * Threads may ask at the same time.
     *
     * @param place the number of the image that it stands for, in the whole data set: where data
     *     sets are joined, images of some of them stay the same
     */
    byte[] image(int place, int label, long key);
}
