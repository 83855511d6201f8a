package fude.bench;

import fude.data.Dataset;
import fude.data.idx.DataFolder;
import fude.ink.Framing;
import fude.ink.InkedPaper;
import fude.ink.Picture;
import fude.ink.Reframing;
import fude.ink.Stroke;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Classifier;
import fude.training.Model;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What it costs to draw smaller, larger, elsewhere, aslant or with another pen: the share of a
 * stroke file's drawings that a network reads rightly, unchanged and changed.
 *
 * <p>{@code mvn -q -Pbench -Dbench="DrawingBenchmark MODEL STROKES" -DskipTests test}, with {@code
 * FUDE_DATA} naming the folder that holds {@code mnist} to see what the door for pictures does to
 * images that are framed already.
 */
public final class DrawingBenchmark {
    /** Longer side of the ink on the sheet of paper, in pixels. */
    private static final double LARGE = 320;

    /** Framed to see how long it takes. */
    private static final int PICTURES = 500;

    private static final double[] PENS = {4, 10, 20, 40};
    private static final double SLANT = Math.tan(Math.toRadians(15));

    private DrawingBenchmark() {}

    /** Something done to a drawing, with the image that the network gets to see. */
    private record Change(String name, Function<List<Stroke>, Optional<byte[]>> image) {}

    public static void main(String[] arguments) throws ReportedException {
        Model model = ModelFile.read(Path.of(arguments[0]));
        List<StrokeSample> drawings = StrokeReader.read(Path.of(arguments[1]));
        System.out.println("drawings | accuracy % | points lost");
        double unchanged = Double.NaN;
        for (Change change : changes()) {
            double accuracy = accuracy(model, drawings, change);
            unchanged = Double.isNaN(unchanged) ? accuracy : unchanged;
            System.out.printf(
                    Locale.ROOT,
                    "%s | %.2f | %.2f%n",
                    change.name(),
                    accuracy,
                    unchanged - accuracy);
        }
        System.out.printf(
                Locale.ROOT,
                "%.2f ms for a picture of %d × %d%n",
                milliseconds(drawings.subList(0, Math.min(PICTURES, drawings.size()))),
                InkedPaper.SIZE,
                InkedPaper.SIZE);
        if (System.getenv("FUDE_DATA") != null) {
            Path folder = Path.of(System.getenv("FUDE_DATA"));
            Dataset mnist = new DataFolder(folder).read("mnist").training();
            System.out.printf(
                    Locale.ROOT,
                    "%.2f %% of MNIST's training images framed again are as they were%n",
                    100.0 * Reframing.unchanged(mnist) / mnist.size());
        }
    }

    /** Processor time to frame a picture, the mean over all pens. */
    private static double milliseconds(List<StrokeSample> drawings) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (StrokeSample drawing : drawings) {
            for (double pen : PENS) {
                Picture picture = InkedPaper.picture(drawing.strokes(), LARGE, 0, 0, pen);
                long start = thread.getCurrentThreadCpuTime();
                Framing.ofPicture(picture);
                nanos += thread.getCurrentThreadCpuTime() - start;
            }
        }
        return nanos / 1e6 / drawings.size() / PENS.length;
    }

    private static double accuracy(Model model, List<StrokeSample> drawings, Change change) {
        Classifier classifier = model.classifier();
        long right =
                drawings.parallelStream()
                        .filter(
                                drawing ->
                                        change.image()
                                                .apply(drawing.strokes())
                                                .map(i -> classifier.classify(i).label())
                                                .map(model.classNames()::get)
                                                .filter(drawing.label()::equals)
                                                .isPresent())
                        .count();
        return 100.0 * right / drawings.size();
    }

    private static List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changes.add(strokes("strokes unchanged", 1, 0));
        changes.add(strokes("strokes, half the size", 0.5, 0));
        changes.add(strokes("strokes, twice the size", 2, 0));
        changes.add(strokes("strokes, slanted by 15°", 1, -SLANT));
        changes.add(strokes("strokes, slanted by −15°", 1, SLANT));
        for (double pen : PENS) {
            changes.add(picture("picture", LARGE, 0, 0, pen));
        }
        for (double pen : PENS) {
            changes.add(picture("picture, half the size", LARGE / 2, 0, 0, pen));
        }
        changes.add(picture("picture, half the size, top left", LARGE / 2, -1, -1, 20));
        changes.add(picture("picture, half the size, top right", LARGE / 2, 1, -1, 20));
        changes.add(picture("picture, half the size, bottom left", LARGE / 2, -1, 1, 20));
        changes.add(picture("picture, half the size, bottom right", LARGE / 2, 1, 1, 20));
        return changes;
    }

    private static Change strokes(String name, double scale, double shear) {
        return new Change(name, strokes -> Framing.ofStrokes(mapped(strokes, scale, shear), 0));
    }

    private static List<Stroke> mapped(List<Stroke> strokes, double scale, double shear) {
        List<Stroke> mapped = new ArrayList<>();
        for (Stroke stroke : strokes) {
            List<Stroke.Point> points = new ArrayList<>();
            for (Stroke.Point p : stroke.points()) {
                points.add(new Stroke.Point(scale * (p.x() + shear * p.y()), scale * p.y()));
            }
            mapped.add(new Stroke(points));
        }
        return mapped;
    }

    private static Change picture(String name, double longest, int right, int down, double pen) {
        String withPen = String.format(Locale.ROOT, "%s, pen of %.0f pixels", name, pen);
        return new Change(
                withPen,
                strokes ->
                        Framing.ofPicture(InkedPaper.picture(strokes, longest, right, down, pen)));
    }
}
