package fude.data.pictures;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture of a class.
 *
 * @param half what it is for; empty where nothing says so
 */
record Labelled(Path file, String name, Optional<Half> half) {}
