package fude.file;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Temporary files that killed programs have left behind: {@code NAME.PROCESS-COUNT.tmp}, as {@link
 * AtomicFile} calls them, where no such process lives and nothing was written for an hour. Both,
 * since a folder may belong to several machines.
 */
public final class Leftovers {
    private static final Duration AGE = Duration.ofHours(1);
    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d{1,18})-\\d+\\.tmp");

    /** Files of which nothing is left behind but what this program leaves. */
    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private Leftovers() {}

    /** The name of the temporary file of a process. */
    static String name(String file, long process, int count) {
        return file + "." + process + "-" + count + ".tmp";
    }

    /**
     * Removes them from a folder of this program's own.
     *
     * @param others names of further temporary files, which tell no process
     */
    public static void sweep(Path folder, Pattern others) {
        sweep(folder, name -> isOfNobody(name) || others.matcher(name).matches());
    }

    /** Removes those of one file, the first time that it is written. */
    static void sweepOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && SWEPT.add(file)) {
            sweep(folder, name -> isOf(file, name) && isOfNobody(name));
        }
    }

    private static boolean isOf(Path file, String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() && parts.group(1).equals(file.getFileName().toString());
    }

    private static boolean isOfNobody(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() && ProcessHandle.of(Long.parseLong(parts.group(2))).isEmpty();
    }

    /** What cannot be looked at or removed stays for another time. */
    private static void sweep(Path folder, Predicate<String> isLeftover) {
        Instant old = Instant.now().minus(AGE);
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.tmp")) {
            for (Path file : all) {
                if (isLeftover.test(file.getFileName().toString()) && isOlder(file, old)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            System.getLogger(Leftovers.class.getName())
                    .log(System.Logger.Level.DEBUG, "leftovers stay", e);
        }
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        return Files.isRegularFile(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(than);
    }
}
