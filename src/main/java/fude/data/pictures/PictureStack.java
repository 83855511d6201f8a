package fude.data.pictures;

import fude.data.Dataset;
import fude.data.DatasetSplit;
import fude.data.PixelMemory;
import fude.text.ReportedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads pictures of one size into one array after another. */
final class PictureStack {
    private final Path folder;
    private final List<String> names;
    private @Nullable Path first;
    private int width;
    private int height;

    PictureStack(Path folder, List<String> names) {
        this.folder = folder;
        this.names = names;
    }

    /** A picture and where it stands among those of its class, from 0 to 1. */
    private record Entry(Path file, int label, double share) {}

    /** Dark pictures on light paper are turned around: 0 is background. */
    DatasetSplit read(
            String name, Map<String, List<Path>> learned, Map<String, List<Path>> measured)
            throws ReportedException {
        List<Entry> training = entries(learned);
        List<Entry> test = entries(measured);
        byte[] trainingGrey = read(training);
        byte[] testGrey = read(test);
        if (isLight(trainingGrey)) {
            invert(trainingGrey);
            invert(testGrey);
        }
        return new DatasetSplit(name, dataset(trainingGrey, training), dataset(testGrey, test));
    }

    /**
     * All classes mixed evenly, so that the first images, or the last ones, are of every class in
     * its share.
     */
    private List<Entry> entries(Map<String, List<Path>> classes) {
        List<Entry> entries = new ArrayList<>();
        classes.forEach(
                (name, pictures) -> {
                    int label = names.indexOf(name);
                    for (int i = 0; i < pictures.size(); i++) {
                        double share = (i + 0.5) / pictures.size();
                        entries.add(new Entry(pictures.get(i), label, share));
                    }
                });
        entries.sort(Comparator.comparingDouble(Entry::share).thenComparingInt(Entry::label));
        return entries;
    }

    private byte[] read(List<Entry> entries) throws ReportedException {
        byte[] grey = new byte[0];
        for (int i = 0; i < entries.size(); i++) {
            int[] picture = read(entries.get(i).file()).grey();
            if (i == 0) {
                grey = PixelMemory.allocate(entries.size(), picture.length, folder);
            }
            for (int j = 0; j < picture.length; j++) {
                grey[i * picture.length + j] = (byte) picture[j];
            }
        }
        return grey;
    }

    private GreyPicture read(Path file) throws ReportedException {
        return PictureReader.read(file, (w, h) -> requireSameSize(file, w, h));
    }

    private void requireSameSize(Path file, int w, int h) throws ReportedException {
        if (w > Dataset.MAX_SIDE || h > Dataset.MAX_SIDE) {
            throw ReportedException.of("pictures.side", file, w, h, Dataset.MAX_SIDE);
        }
        if (first == null) {
            first = file;
            width = w;
            height = h;
        }
        if (w != width || h != height) {
            throw ReportedException.of("pictures.sizes", first, width, height, file, w, h);
        }
    }

    /** Judged by the borders of all pictures, where there is background. */
    private boolean isLight(byte[] grey) {
        long sum = 0;
        long count = 0;
        for (int i = 0; i < grey.length; i++) {
            int x = i % width;
            int y = i / width % height;
            if (x == 0 || y == 0 || x == width - 1 || y == height - 1) {
                sum += grey[i] & 0xff;
                count++;
            }
        }
        return 2 * sum > 255 * count;
    }

    private static void invert(byte[] grey) {
        for (int i = 0; i < grey.length; i++) {
            grey[i] = (byte) ~grey[i];
        }
    }

    private Dataset dataset(byte[] pixels, List<Entry> entries) {
        byte[] labels = new byte[entries.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) entries.get(i).label();
        }
        return new Dataset(height, width, names, pixels, labels);
    }
}
