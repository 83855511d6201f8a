package fude.ui.sheet;

import fude.data.Dataset;
import fude.ui.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Files of samples that tests bring. */
final class Brought {
    private Brought() {}

    /**
     * The first of the sample digits as a table.
     *
     * @param label of a row by its class
     */
    static Path table(Path file, int rows, IntFunction<String> label) throws IOException {
        Dataset digits = Samples.digits().training();
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows; i++) {
            table.append(label.apply(digits.label(i % digits.size())));
            for (byte pixel : digits.image(i % digits.size())) {
                table.append(',').append(pixel & 0xff);
            }
            table.append('\n');
        }
        return Files.writeString(file, table);
    }
}
