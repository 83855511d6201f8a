package fude.ink.handwriting;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * What tells one version of the generator from another: a checksum of its classes and of the ways
 * of writing digits, as they stand in the program's jar.
 */
final class GeneratorVersion {
    /** The generator with all that it uses, and the shapes. */
    private static final List<String> PARTS = List.of("fude/ink/", "fude/data/Dataset", "digits/");

    private GeneratorVersion() {}

    /**
     * Empty where the program does not run from a jar, so that its classes can change at any time.
     */
    static OptionalLong ofProgram() {
        try {
            Path program =
                    Path.of(
                            GeneratorVersion.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.isRegularFile(program)
                    ? OptionalLong.of(of(program))
                    : OptionalLong.empty();
        } catch (IOException | URISyntaxException e) {
            return OptionalLong.empty();
        }
    }

    static long of(Path jar) throws IOException {
        CRC32 sum = new CRC32();
        try (JarFile file = new JarFile(jar.toFile())) {
            file.stream()
                    .filter(entry -> PARTS.stream().anyMatch(entry.getName()::startsWith))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> sum.update(line(entry)));
        }
        return sum.getValue();
    }

    private static byte[] line(ZipEntry entry) {
        return (entry.getName() + " " + entry.getCrc() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
