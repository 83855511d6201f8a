package fude.store.arrays;

import fude.store.arrays.NetworkShape.ArrayShape;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads the entries of a zip that may hold anything, into memory and nowhere else. Nothing is read
 * beyond the size that is expected, whatever the zip says of itself.
 */
public final class ZipReader {
    private static final int LONGEST_NAME = 60;

    private final ZipFile zip;
    private final Path file;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final TreeSet<String> unread = new TreeSet<>();

    /**
     * @param file for the reports
     * @throws ReportedException if an entry is there twice
     */
    public ZipReader(ZipFile zip, Path file) throws ReportedException {
        this.zip = zip;
        this.file = file;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (entries.put(entry.getName(), entry) != null) {
                throw unexpected(entry.getName());
            }
        }
        unread.addAll(entries.keySet());
    }

    private ReportedException unexpected(String name) {
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return ReportedException.of("model.entry", file, shown.replaceAll("\\p{Cntrl}", "?"));
    }

    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** Reads an entry to its end, and no further than it wants to. */
    public interface Reading<T> {
        T read(InputStream in) throws IOException, ReportedException;
    }

    /** What an entry is read as; nothing of it is kept besides. */
    public <T> T read(String name, Reading<T> reading) throws IOException, ReportedException {
        try (CheckedInputStream in = new CheckedInputStream(open(name), new CRC32())) {
            T found = reading.read(in);
            if (entry(name).getCrc() != in.getChecksum().getValue()) {
                throw new ZipException("wrong checksum");
            }
            return found;
        }
    }

    /** An array for each shape, named {@code folder} and the shape's name. */
    public List<float[]> arrays(String folder, List<ArrayShape> shapes)
            throws IOException, ReportedException {
        List<float[]> arrays = new ArrayList<>();
        for (ArrayShape shape : shapes) {
            arrays.add(array(folder + shape.name(), shape));
        }
        return arrays;
    }

    public float[] array(String name, ArrayShape shape) throws IOException, ReportedException {
        String entry = name + ZipWriter.ARRAY;
        return read(entry, in -> Npy.readFloats(in, shape.rows(), shape.columns(), label(entry)));
    }

    /**
     * @param free at which indices NaN may stand
     */
    public double[] table(String name, int rows, int columns, IntPredicate free)
            throws IOException, ReportedException {
        String entry = name + ZipWriter.ARRAY;
        return read(entry, in -> Npy.readDoubles(in, rows, columns, free, label(entry)));
    }

    private String label(String entry) {
        return file + " (" + entry + ")";
    }

    private InputStream open(String name) throws IOException, ReportedException {
        ZipEntry entry = entry(name);
        unread.remove(name);
        return zip.getInputStream(entry);
    }

    private ZipEntry entry(String name) throws ReportedException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw ReportedException.of("model.lacks", file, name);
        }
        return entry;
    }

    /** Whether there is an entry in a folder, which may be empty for all. */
    public boolean hasFolder(String folder) {
        return entries.keySet().stream().anyMatch(name -> name.startsWith(folder));
    }

    /** What is in a folder is left alone. */
    public void ignore(String folder) {
        unread.removeIf(name -> name.startsWith(folder));
    }

    /**
     * @param folder empty for all
     * @throws ReportedException if there is an entry in it that nobody has asked for
     */
    public void requireNothingElse(String folder) throws ReportedException {
        for (String name : unread) {
            if (name.startsWith(folder)) {
                throw unexpected(name);
            }
        }
    }
}
