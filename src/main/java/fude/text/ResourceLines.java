package fude.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Text files that come with the program. */
public final class ResourceLines {
    private ResourceLines() {}

    /**
     * The lines of a file, stripped, without empty ones and those that begin with #.
     *
     * @param path from the root of the resources, with a slash before it
     */
    public static List<String> of(String path) {
        InputStream file = ResourceLines.class.getResourceAsStream(path);
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file, path), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
