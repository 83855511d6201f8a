package fude.data.array;

import fude.data.PixelMemory;
import fude.data.pixels.Scale;
import fude.text.ReportedException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.DoubleToIntFunction;
import org.jspecify.annotations.Nullable;

/** The images of an array: numbers of a byte are read once, all others once for each question. */
final class GreyArray {
    private final NumberArray array;
    private final byte @Nullable [] bytes;

    GreyArray(NumberArray array) throws ReportedException {
        this.array = array;
        bytes = array.type().size() == 1 && !array.columnFirst() ? array.bytes() : null;
    }

    /**
     * @throws ReportedException if a number is none
     */
    Range range() throws ReportedException {
        double[] found = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0};
        boolean[] fractions = {false};
        forEach(
                (place, value) -> {
                    if (!Double.isFinite(value)) {
                        throw ReportedException.of("data.not-finite", array.file(), place);
                    }
                    found[0] = Math.min(found[0], value);
                    found[1] = Math.max(found[1], value);
                    found[2] += value;
                    fractions[0] |= value != Math.rint(value);
                });
        return new Range(found[0], found[1], found[2] / array.size(), !fractions[0]);
    }

    /**
     * A byte for each number; the array is not to be asked any more.
     *
     * @param scale what they mean; empty where the range's own ends are paper and ink
     */
    byte[] grey(Optional<Scale> scale, Range range) throws ReportedException {
        boolean asTheyAre =
                scale.equals(Optional.of(Scale.BYTES)) && array.type() == ElementType.U1;
        byte[] grey = bytes == null ? PixelMemory.allocate(array.size(), 1, array.file()) : bytes;
        if (bytes == null || !asTheyAre) {
            DoubleToIntFunction pixel =
                    scale.isPresent()
                            ? scale.get()::pixel
                            : value -> Scale.pixel(value, range.min(), range.max());
            forEach((place, value) -> grey[place] = (byte) pixel.applyAsInt(value));
        }
        return grey;
    }

    private void forEach(NumberArray.Sink sink) throws ReportedException {
        if (bytes == null) {
            array.forEach(sink);
            return;
        }
        ByteBuffer all = ByteBuffer.wrap(bytes);
        for (int i = 0; i < bytes.length; i++) {
            sink.take(i, array.type().at(all, i));
        }
    }
}
