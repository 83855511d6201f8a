package fude.bench;

import fude.ink.DrawnDigits;
import fude.ink.Framing;
import fude.ink.SideBySide;
import fude.ink.Stroke;
import fude.ink.StrokeGroups;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.nn.Prediction;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Classifier;
import fude.training.Model;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What decides how the canvas draws and reads: the pen's line, numbers of several digits, and when
 * an answer is called unsure. {@code docs/drawing.md} holds the figures.
 *
 * <p>{@code mvn -q -Pbench -Dbench="PenBenchmark STROKES MODEL…" -DskipTests test}
 */
public final class PenBenchmark {
    /** Side of the tablet's box in pendigits' unit. */
    private static final double BOX = 500;

    /** Between two points of pendigits, so that its writers have the usual speed on the average. */
    private static final double MILLIS = 14;

    private static final int NUMBERS = 2000;

    private PenBenchmark() {}

    public static void main(String[] arguments) throws ReportedException {
        List<StrokeSample> samples = StrokeReader.read(Path.of(arguments[0]));
        List<Reader> models = new ArrayList<>();
        for (String file : List.of(arguments).subList(1, arguments.length)) {
            Model model = ModelFile.read(Path.of(file));
            models.add(new Reader(model.classifier(), model.classNames()));
        }
        for (int every : new int[] {1, 3, 5, 8}) {
            for (Line line : Line.values()) {
                System.out.printf("every point in %d, %s:", every, line);
                for (Reader model : models) {
                    System.out.printf(
                            Locale.ROOT, " %.2f%%", accuracy(samples, every, line, model));
                }
                System.out.println();
            }
        }
        for (int digits = 1; digits <= 3; digits++) {
            for (double gap : new double[] {0.05, 0.1, 0.2}) {
                numbers(samples, digits, gap, models);
            }
        }
        for (Reader model : models) {
            doubts(samples, model);
        }
    }

    private record Reader(Classifier classifier, List<String> classNames) {}

    private enum Line {
        STRAIGHT,
        SMOOTH,
        SWIFT
    }

    private static double accuracy(List<StrokeSample> samples, int every, Line line, Reader model) {
        long right =
                samples.stream()
                        .filter(s -> s.label().equals(read(changed(s, every, line), line, model)))
                        .count();
        return 100.0 * right / samples.size();
    }

    private static String read(List<Stroke> strokes, Line line, Reader model) {
        double smallest = line == Line.SWIFT ? DrawnDigits.SMALLEST * BOX : 0;
        return Framing.ofStrokes(strokes, smallest)
                .map(image -> model.classifier().classify(image).label())
                .map(model.classNames()::get)
                .orElse("-");
    }

    /** With fewer points, as a fast hand leaves them; a point that is there twice is a corner. */
    private static List<Stroke> changed(StrokeSample sample, int every, Line line) {
        return sample.strokes().stream()
                .map(
                        stroke -> {
                            List<Stroke.Point> points = stroke.points();
                            int last = points.size() - 1;
                            return new Stroke(
                                    IntStream.rangeClosed(0, last)
                                            .filter(i -> i % every == 0 || i == last)
                                            .mapToObj(i -> point(points.get(i), i, line))
                                            .flatMap(List::stream)
                                            .toList());
                        })
                .toList();
    }

    private static List<Stroke.Point> point(Stroke.Point p, int i, Line line) {
        return switch (line) {
            case STRAIGHT -> List.of(p, p);
            case SMOOTH -> List.of(p);
            case SWIFT -> List.of(new Stroke.Point(p.x(), p.y(), i * MILLIS));
        };
    }

    private static void numbers(
            List<StrokeSample> samples, int digits, double gap, List<Reader> models) {
        List<SideBySide.Number> numbers = SideBySide.numbers(samples, digits, gap, NUMBERS);
        System.out.printf(
                Locale.ROOT,
                "%d digits, gaps of %.2f to %.2f: told apart %.1f%%, read",
                digits,
                gap,
                2 * gap,
                100 * SideBySide.toldApart(samples, digits, gap, NUMBERS));
        for (Reader model : models) {
            long right = numbers.stream().filter(n -> n.label().equals(number(n, model))).count();
            System.out.printf(Locale.ROOT, " %.1f%%", 100.0 * right / NUMBERS);
        }
        System.out.println();
    }

    private static String number(SideBySide.Number number, Reader model) {
        StringBuilder read = new StringBuilder();
        for (List<Integer> digit : StrokeGroups.of(number.strokes())) {
            List<Stroke> strokes = digit.stream().map(number.strokes()::get).toList();
            read.append(read(strokes, Line.SMOOTH, model));
        }
        return read.toString();
    }

    private static void doubts(List<StrokeSample> samples, Reader model) {
        int[] unsure = new int[2];
        int[] sure = new int[2];
        for (StrokeSample sample : samples) {
            Optional<byte[]> image = Framing.ofStrokes(sample.strokes(), 0);
            Prediction prediction = model.classifier().classify(image.orElseThrow());
            boolean right = model.classNames().get(prediction.label()).equals(sample.label());
            (prediction.isUnsure() ? unsure : sure)[right ? 1 : 0]++;
        }
        System.out.printf(
                Locale.ROOT,
                "unsure of %.1f%%, of which wrong %.0f%%; wrong where sure %.1f%%%n",
                100.0 * (unsure[0] + unsure[1]) / samples.size(),
                100.0 * unsure[0] / (unsure[0] + unsure[1]),
                100.0 * sure[0] / (sure[0] + sure[1]));
    }
}
