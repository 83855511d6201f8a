package fude.data.pictures;

import java.util.Optional;
import java.util.function.Function;

/**
 * Brings pictures of any size to one: how drawings are framed, which data does not know.
 *
 * @param rows of each image
 * @param columns of each image
 * @param framing gives rows × columns bytes, 0 paper to 255 ink, or nothing where there is no ink
 */
public record Fit(int rows, int columns, Function<GreyPicture, Optional<byte[]>> framing) {
    /** Where nothing is framed. */
    public static final Fit NONE = new Fit(1, 1, picture -> Optional.empty());
}
