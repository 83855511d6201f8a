package fude.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Puts files that could not be opened, or that others replace, where nothing overwrites them, and
 * where nothing else is.
 */
public final class Aside {
    private Aside() {}

    /**
     * Moves a file to a name that is free: the one that is wanted, or that one with {@code -2},
     * {@code -3} … before its ending. Programs that do so at the same time get different names.
     *
     * @return where the file is now
     * @throws IOException if it cannot be moved; it is where it was then
     */
    public static Path move(Path file, Path wanted) throws IOException {
        return put(wanted, to -> Files.move(file, to, StandardCopyOption.REPLACE_EXISTING));
    }

    /**
     * Copies a file to a free name beside it, in the same way, before it is written again.
     *
     * @return where the copy is
     * @throws IOException if it cannot be copied
     */
    public static Path copy(Path file) throws IOException {
        return put(file, to -> Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING));
    }

    private interface Placing {
        Path to(Path free) throws IOException;
    }

    private static Path put(Path wanted, Placing placing) throws IOException {
        for (int count = 1; ; count++) {
            Path to = numbered(wanted, count);
            try {
                Files.createFile(to);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
            try {
                return placing.to(to);
            } catch (IOException e) {
                Files.deleteIfExists(to);
                throw e;
            }
        }
    }

    /** The same file's name, which tells that it could not be opened. */
    static Path unopened(Path file) {
        return suffixed(file, "-unopened");
    }

    private static Path numbered(Path file, int count) {
        return count == 1 ? file : suffixed(file, "-" + count);
    }

    private static Path suffixed(Path file, String suffix) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot < 0 ? name.length() : dot;
        return file.resolveSibling(name.substring(0, end) + suffix + name.substring(end));
    }
}
