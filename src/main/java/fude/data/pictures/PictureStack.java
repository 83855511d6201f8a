package fude.data.pictures;

import fude.data.ClassLimits;
import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.PixelMemory;
import fude.data.look.Look;
import fude.data.pixels.Polarity;
import fude.text.Message;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Reads pictures into one array after another. It goes through them as if they were plain, and once
 * more where they turn out not to be: of several sizes, of other values, or broken.
 */
final class PictureStack {
    private final Path folder;
    private final Look look;
    private final ImageSize size;
    private final ValueRange range;
    private final Map<Path, ReportedException> broken = new LinkedHashMap<>();

    PictureStack(Path folder, Look look, Fit fit) {
        this.folder = folder;
        this.look = look;
        size = new ImageSize(look, fit);
        range = new ValueRange(look);
    }

    DatasetSplit read(String name, Division.Use use) throws ReportedException {
        while (true) {
            Division division = division(use);
            int gone = broken.size();
            List<List<Division.Entry>> parts = division.parts();
            List<byte[]> pixels = new ArrayList<>();
            int count = parts.stream().mapToInt(List::size).sum();
            int before = 0;
            for (List<Division.Entry> part : parts) {
                int first = before;
                pixels.add(read(part, done -> look.goOn(first + done, count)));
                before += part.size();
            }
            if (!turnedOut()) {
                range.end();
            }
            if (broken.size() == gone && !turnedOut()) {
                return split(name, division, pixels);
            }
            size.adapt();
            range.adapt();
        }
    }

    private boolean turnedOut() {
        return size.turnedOut() || range.turnedOut();
    }

    /** Without those that are broken, unless they are most, or all of a class. */
    private Division division(Division.Use use) throws ReportedException {
        List<Labelled> all = use.all();
        if (2 * broken.size() > all.size()) {
            Message first = broken.values().iterator().next().report();
            Message most = Message.of("pictures.most", folder, broken.size(), all.size());
            throw ReportedException.of("text.sentences", most, first);
        }
        Division division = Division.of(use, broken.keySet());
        Set<String> left = new HashSet<>(division.names());
        for (Labelled one : all) {
            ReportedException why = broken.get(one.file());
            if (why != null && !left.contains(one.name())) {
                throw why;
            }
        }
        ClassLimits.check(folder, division.names());
        if (division.test().isEmpty()) {
            throw ReportedException.of("pictures.too-few", folder);
        }
        return division;
    }

    /** Nothing of use where it turns out on the way that all has to be read otherwise. */
    private byte[] read(List<Division.Entry> entries, IntConsumer far) throws ReportedException {
        byte[] grey = new byte[0];
        int pixels = 0;
        for (int i = 0; i < entries.size() && !turnedOut(); i++) {
            far.accept(i);
            Optional<byte[]> image = image(entries.get(i).file());
            if (image.isPresent()) {
                if (grey.length == 0) {
                    pixels = image.get().length;
                    grey = PixelMemory.allocate(entries.size(), pixels, folder);
                }
                if (image.get().length == pixels) {
                    System.arraycopy(image.get(), 0, grey, i * pixels, pixels);
                }
            }
        }
        return grey;
    }

    private Optional<byte[]> image(Path file) throws ReportedException {
        try {
            int[] seen = new int[2];
            StoredPicture stored =
                    PictureReader.stored(
                            file,
                            (width, height) -> {
                                seen[0] = width;
                                seen[1] = height;
                            });
            size.see(file, seen[0], seen[1]);
            Optional<byte[]> image = size.image(stored.grey(range.white(stored)));
            if (image.isEmpty()) {
                broken.put(file, ReportedException.of("pictures.no-ink", file));
            }
            return image;
        } catch (ReportedException e) {
            if (size.isRefusal(e)) {
                throw e;
            }
            broken.put(file, e);
            return Optional.empty();
        }
    }

    private DatasetSplit split(String name, Division division, List<byte[]> pixels)
            throws ReportedException {
        size.tell();
        range.tell();
        if (!size.isFramed()) {
            new Polarity(size.columns(), size.rows()).turnEach(pixels, look);
        }
        broken.forEach((file, why) -> look.leaveOut(why(why), folder.relativize(file).toString()));
        List<Dataset> sets = new ArrayList<>();
        for (int i = 0; i < pixels.size(); i++) {
            sets.add(dataset(division, pixels.get(i), division.parts().get(i)));
        }
        return new DatasetSplit(
                name,
                sets.get(0),
                sets.get(1),
                sets.size() < 3 ? Optional.empty() : Optional.of(sets.get(2)));
    }

    private static String why(ReportedException problem) {
        return switch (problem.report().key()) {
            case "pictures.no-ink" -> "pictures.left.blank";
            case "picture.heic", "picture.pdf", "picture.other" -> "pictures.left.kinds";
            default -> "pictures.left.broken";
        };
    }

    private Dataset dataset(Division division, byte[] pixels, List<Division.Entry> entries) {
        byte[] labels = new byte[entries.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) entries.get(i).label();
        }
        return new Dataset(size.rows(), size.columns(), division.names(), pixels, labels);
    }
}
