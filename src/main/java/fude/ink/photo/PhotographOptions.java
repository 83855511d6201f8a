package fude.ink.photo;

/**
 * What is done to a photograph before digits are looked for.
 *
 * @param evenLight measures ink against the paper around it, so that a shadow is no ink; otherwise
 *     against one grey for the whole picture
 * @param removeLines takes the lines of ruled and squared paper away
 */
public record PhotographOptions(boolean evenLight, boolean removeLines) {
    /** What suits every picture. */
    public static final PhotographOptions USUAL = new PhotographOptions(true, true);
}
