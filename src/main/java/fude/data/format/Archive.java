package fude.data.format;

import fude.text.Message;
import fude.text.ReportedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file as a folder. Nothing of it is written anywhere. */
public final class Archive {
    private static final int MOST_ENTRIES = 200_000;

    /** Of all entries, unpacked. */
    private static final long MOST_GIGABYTES = 8;

    private static final int HEADER = 8;

    /** Names are in UTF-8, but in Shift_JIS where a Japanese Windows has packed them. */
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    private Archive() {}

    /**
     * Whether a file is a zip file, but none that another program keeps its data in, and not within
     * another one.
     */
    public static boolean isOne(Path path) {
        boolean isOfDisk = path.getFileSystem().equals(FileSystems.getDefault());
        if (!isOfDisk || !Files.isRegularFile(path) || !beginsAsOne(header(path))) {
            return false;
        }
        for (Charset charset : CHARSETS) {
            try (ZipFile zip = new ZipFile(path.toFile(), charset)) {
                return zip.getEntry("model.json") == null
                        && zip.getEntry("[Content_Types].xml") == null
                        && (zip.size() == 0
                                || zip.stream().anyMatch(one -> !one.getName().endsWith(".npy")));
            } catch (IOException | UnsupportedOperationException e) {
                continue;
            }
        }
        return true;
    }

    /**
     * Looks at the names of all that is packed before anything is read.
     *
     * @throws ReportedException naming the file and the entry that is not taken
     */
    public static FileSystem open(Path path) throws ReportedException {
        if ((header(path)[6] & 1) != 0) {
            throw ReportedException.of("archive.locked", path);
        }
        ZipException first = null;
        for (Charset charset : CHARSETS) {
            try (ZipFile zip = new ZipFile(path.toFile(), charset)) {
                check(path, zip);
                return FileSystems.newFileSystem(path, Map.of("encoding", charset.name()));
            } catch (ZipException e) {
                if (String.valueOf(e.getMessage()).contains("encrypted")) {
                    throw new ReportedException(Message.of("archive.locked", path), e);
                }
                first = first == null ? e : first;
            } catch (IOException e) {
                throw new ReportedException(Message.of("data.unreadable", path), e);
            }
        }
        throw new ReportedException(Message.of("archive.broken", path), first);
    }

    /** The folder in it, or the one file if it holds no more. */
    public static Path inside(FileSystem archive) throws IOException {
        Path root = archive.getPath("/");
        try (Stream<Path> files = Files.list(root)) {
            List<Path> all = files.filter(one -> !isLeftBehind(one)).toList();
            boolean file = all.size() == 1 && Files.isRegularFile(all.get(0));
            return file ? all.get(0) : root;
        }
    }

    private static boolean isLeftBehind(Path one) {
        String name = String.valueOf(one.getFileName());
        return name.startsWith("__MACOSX") || name.startsWith(".");
    }

    private static void check(Path path, ZipFile zip) throws ReportedException {
        if (zip.size() > MOST_ENTRIES) {
            throw ReportedException.of("archive.entries", path, zip.size(), MOST_ENTRIES);
        }
        long bytes = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (leadsOut(entry.getName())) {
                throw ReportedException.of("archive.entry", path, entry.getName());
            }
            boolean packed = entry.getMethod() != ZipEntry.STORED;
            if (packed && entry.getMethod() != ZipEntry.DEFLATED) {
                throw ReportedException.of("archive.packed", path, entry.getName());
            }
            bytes += Math.max(0, entry.getSize());
            if (bytes > MOST_GIGABYTES << 30) {
                throw ReportedException.of("archive.bytes", path, MOST_GIGABYTES);
            }
        }
    }

    /** Names that mean a place elsewhere on some system. */
    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.length() > 1 && name.charAt(1) == ':'
                || List.of(name.split("/")).stream().anyMatch(part -> part.matches("\\.\\.?"));
    }

    private static boolean beginsAsOne(byte[] header) {
        boolean named = header[0] == 'P' && header[1] == 'K';
        return named && (header[2] == 3 && header[3] == 4 || header[2] == 5 && header[3] == 6);
    }

    private static byte[] header(Path path) {
        byte[] header = new byte[HEADER];
        try (InputStream in = Files.newInputStream(path)) {
            in.readNBytes(header, 0, HEADER);
        } catch (IOException e) {
            return new byte[HEADER];
        }
        return header;
    }
}
