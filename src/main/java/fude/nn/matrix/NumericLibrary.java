package fude.nn.matrix;

import fude.file.AtomicFile;
import fude.text.Message;
import fude.text.ReportedException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Loads ND4J and OpenBLAS, once. OpenBLAS is held at one thread, since a {@link ThreadTeam} shares
 * out its products. Loading takes a third of a second, or a few seconds the first time, when 400 MB
 * are unpacked: never on a thread that somebody waits for.
 */
public final class NumericLibrary {
    /** What unpacking needs, with a little room. */
    private static final long UNPACKED_BYTES = 450L << 20;

    private static final Pattern LIBRARY = Pattern.compile(".+\\.(so|dylib|dll)(\\.\\d+)?");

    /** Kept: a logger that nobody holds forgets its level. */
    private static final Logger ND4J_LOG = Logger.getLogger("org.nd4j");

    /**
     * OpenBLAS is at one thread from its start, and ND4J leaves it there: the launcher sets both.
     */
    private static final boolean HELD_AT_ONE_THREAD =
            "1".equals(System.getenv("OPENBLAS_NUM_THREADS"))
                    && System.getenv("ND4J_SKIP_BLAS_THREADS") != null;

    private static volatile boolean loaded;

    private NumericLibrary() {}

    /** Whether {@link #load} would have to unpack the native code first. */
    public static boolean mustUnpack(Path folder) {
        return Files.notExists(unpacked(folder));
    }

    /** The file that says that this version has been unpacked to its end. */
    static Path unpacked(Path folder) {
        return folder.resolve("unpacked-" + Nd4j.class.getPackage().getImplementationVersion());
    }

    /**
     * Whether {@link #load} may run while other native code is loaded. To hold OpenBLAS at one
     * thread JavaCPP searches all native code for a function, and opens each library while it holds
     * the linker's list of them; whoever opens a library at the same time holds the linker and
     * waits for the list: neither gets on. Nothing is searched where the environment holds
     * OpenBLAS.
     */
    public static boolean loadsBesideOthers() {
        return HELD_AT_ONE_THREAD;
    }

    /**
     * Loads the native code; a second call does nothing.
     *
     * @param folder where it is unpacked; made if need be, and only read once it is unpacked
     * @throws ReportedException when the disk is full or the folder cannot be written or executed
     *     from
     */
    public static synchronized void load(Path folder) throws ReportedException {
        if (loaded) {
            return;
        }
        ND4J_LOG.setLevel(Level.WARNING);
        prepare(folder, Files::isWritable);
        System.setProperty("org.nd4j.log.initialization", "false");
        try {
            Nd4j.createUninitialized(1);
            if (!HELD_AT_ONE_THREAD) {
                openblas_nolapack.blas_set_num_threads(1);
            }
            if (mustUnpack(folder)) {
                Files.createFile(unpacked(folder));
            }
        } catch (IOException e) {
            throw new ReportedException(Message.of("numeric.not-writable", folder), e);
        } catch (LinkageError | RuntimeException e) {
            throw new ReportedException(Message.of("numeric.not-loaded", folder, root(e)), e);
        }
        loaded = true;
    }

    /** Makes sure that it can be unpacked, or read where nothing can be written. */
    static void prepare(Path folder, Predicate<Path> isWritable) throws ReportedException {
        System.setProperty("org.bytedeco.javacpp.cachedir", folder.toString());
        try {
            if (!mustUnpack(folder)) {
                if (!isWritable.test(folder)) {
                    readFrom(folder);
                }
                return;
            }
            Files.createDirectories(folder);
            requireWritable(folder);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < UNPACKED_BYTES) {
                throw ReportedException.of(
                        "numeric.disk-full", folder, UNPACKED_BYTES >> 20, free >> 20);
            }
        } catch (IOException e) {
            throw new ReportedException(Message.of("numeric.not-writable", folder), e);
        }
    }

    private static void requireWritable(Path folder) throws ReportedException {
        try {
            AtomicFile.check(unpacked(folder));
        } catch (ReportedException e) {
            throw new ReportedException(Message.of("numeric.not-writable", folder), e);
        }
    }

    /**
     * Has JavaCPP look here for libraries before it unpacks them. A folder that it cannot write to
     * it takes for no cache, and keeps the few links and the copy (37 MB) that it needs besides
     * below the user's home, or else among the temporary files.
     */
    private static void readFrom(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            String folders =
                    all.filter(file -> LIBRARY.matcher(file.getFileName().toString()).matches())
                            .map(file -> file.resolveSibling("").toString())
                            .distinct()
                            .collect(Collectors.joining(File.pathSeparator));
            System.setProperty("org.bytedeco.javacpp.pathsfirst", "true");
            System.setProperty("org.bytedeco.javacpp.platform.preloadpath", folders);
        }
    }

    /** What the loader says in the end, without the paths before it. */
    private static String root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return words.substring(words.lastIndexOf(": ") + 1).strip();
    }

    static void requireLoaded() {
        if (!loaded) {
            throw new IllegalStateException("the numeric library is not loaded yet");
        }
    }
}
