package fude.data.pictures;

import fude.data.Dataset;
import fude.data.look.Look;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The size of the images: that of the pictures, or, where they are large or of several sizes, that
 * to which drawings are framed.
 */
final class ImageSize {
    private static final String KEY = "size";
    private static final String KEPT = "kept";
    private static final String FRAMED = "framed";

    private final Look look;
    private final Fit fit;
    private boolean framed;
    private boolean turned;
    private @Nullable Path first;
    private int width;
    private int height;

    ImageSize(Look look, Fit fit) {
        this.look = look;
        this.fit = fit;
        framed = look.decided(KEY).equals(Optional.of(FRAMED));
    }

    /**
     * Looks at a picture that could be read.
     *
     * @throws ReportedException if sizes are to be kept and these cannot be
     */
    void see(Path file, int w, int h) throws ReportedException {
        if (framed) {
            return;
        }
        if (first == null) {
            first = file;
            width = w;
            height = h;
        }
        boolean large = w > Dataset.MAX_SIDE || h > Dataset.MAX_SIDE;
        boolean other = w != width || h != height;
        if ((large || other) && look.decided(KEY).equals(Optional.of(KEPT))) {
            throw large
                    ? ReportedException.of("pictures.side", file, w, h, Dataset.MAX_SIDE)
                    : ReportedException.of("pictures.sizes", first, width, height, file, w, h);
        }
        turned |= large || other;
    }

    /** Whether a problem is that of sizes that are to be kept. */
    boolean isRefusal(ReportedException problem) {
        return List.of("pictures.side", "pictures.sizes").contains(problem.report().key());
    }

    /** Whether all have to be read once more, framed. */
    boolean turnedOut() {
        return turned;
    }

    /** From now on as it turned out. */
    void adapt() {
        framed |= turned;
        turned = false;
    }

    boolean isFramed() {
        return framed;
    }

    int rows() {
        return framed ? fit.rows() : height;
    }

    int columns() {
        return framed ? fit.columns() : width;
    }

    /** An image of a picture; nothing where it is to be framed and has no ink. */
    Optional<byte[]> image(GreyPicture picture) {
        if (framed) {
            return fit.framing().apply(picture);
        }
        byte[] image = new byte[picture.grey().length];
        for (int i = 0; i < image.length; i++) {
            image[i] = (byte) picture.grey()[i];
        }
        return Optional.of(image);
    }

    void tell() throws ReportedException {
        look.decide(
                KEY,
                framed ? FRAMED : KEPT,
                KEPT,
                List.of(KEPT, FRAMED),
                value ->
                        value.equals(FRAMED)
                                ? Optional.of(Message.of("look.framed", fit.rows(), fit.columns()))
                                : Optional.empty());
    }
}
