package fude.data.download;

import fude.data.idx.IdxFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A small data set that is published on this machine alone, as if it were MNIST. */
public final class MirroredDigits implements AutoCloseable {
    public static final String TRAINING_IMAGES = IdxFiles.TRAIN_IMAGES + ".gz";

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Mirror mirror = new Mirror();
    private final BlockingQueue<Integer> pieces = new LinkedBlockingQueue<>();

    /**
     * @param training images of 28 × 28
     */
    public MirroredDigits(int training, int test) throws IOException {
        files.put(TRAINING_IMAGES, IdxFiles.gzip(IdxFiles.images(training, 28, 28)));
        files.put(IdxFiles.TRAIN_LABELS + ".gz", IdxFiles.gzip(IdxFiles.labels(training)));
        files.put(IdxFiles.TEST_IMAGES + ".gz", IdxFiles.gzip(IdxFiles.images(test, 28, 28)));
        files.put(IdxFiles.TEST_LABELS + ".gz", IdxFiles.gzip(IdxFiles.labels(test)));
        files.forEach(mirror::with);
    }

    /** Fetches it from here into a folder of this name. */
    public Download download(String name, Path dataFolder) {
        List<PublishedFile> published =
                files.entrySet().stream().map(e -> published(e.getKey(), e.getValue())).toList();
        return new Download(
                new PublishedData(name, List.of(mirror.address()), published),
                dataFolder.resolve(name),
                LONG,
                new EnvironmentProxies(null, Map.of()));
    }

    /** What was asked for so far. */
    public List<String> requests() {
        return List.copyOf(mirror.requests);
    }

    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** In bytes. */
    public int size(String file) {
        return files.get(file).length;
    }

    /** As somebody does who has the files. */
    public void putByHand(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Gives so much of a file, then waits to {@link #giveMore}. */
    public void stopAfter(int bytes) {
        pieces.clear();
        giveMore(bytes);
        mirror.with(exchange -> mirror.inPieces(exchange, pieces));
    }

    public void giveMore(int bytes) {
        pieces.add(bytes);
    }

    /** Gives everything again. */
    public void goOn() {
        mirror.with(mirror::serve);
    }

    /** Gives something else of the same size. */
    public void falsify(String file) {
        byte[] other = files.get(file).clone();
        other[other.length / 2]++;
        mirror.with(file, other);
    }

    private static PublishedFile published(String name, byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new PublishedFile(name, content.length, HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        mirror.close();
    }
}
