package fude.data;

/** Makes more images like those of a data set, as many as are asked for. */
@FunctionalInterface
public interface ImageSource {
    /**
     * Another image of a class: rows × columns pixels, always the same ones for the same key.
     * Threads may ask at the same time.
     */
    byte[] image(int label, long key);
}
