package fude.bench;

import fude.data.pictures.GreyPicture;
import fude.ink.PaperSheet;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.ink.photo.FoundDigit;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Classifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * How well digits are found and read in bad photographs: pages of three lines with four digits
 * each, and the same digits alone.
 *
 * <p>{@code FUDE_DATA=… mvn -q -Pbench -Dbench="PhotographBenchmark MODEL [PAGES]" -DskipTests
 * test}
 */
public final class PhotographBenchmark {
    private static final int LINES = 3;
    private static final int DIGITS = 4;

    private final Classifier classifier;
    private final List<StrokeSample> samples;
    private final int pages;

    private PhotographBenchmark(Classifier classifier, List<StrokeSample> samples, int pages) {
        this.classifier = classifier;
        this.samples = samples;
        this.pages = pages;
    }

    /** A page and what becomes of it. */
    private record Disturbance(
            double tilt,
            double ruling,
            boolean squared,
            PaperSheet.Light light,
            double darkness,
            double noise,
            UnaryOperator<GreyPicture> camera) {

        private static final Disturbance NONE =
                new Disturbance(0, 0, false, PaperSheet.Light.EVEN, 0.8, 0, p -> p);

        private Disturbance tilted(double degrees) {
            return new Disturbance(degrees, ruling, squared, light, darkness, noise, camera);
        }

        private Disturbance on(double distance, boolean squares) {
            return new Disturbance(tilt, distance, squares, light, darkness, noise, camera);
        }

        private Disturbance in(PaperSheet.Light other) {
            return new Disturbance(tilt, ruling, squared, other, darkness, noise, camera);
        }

        private Disturbance with(double ink, double grain) {
            return new Disturbance(tilt, ruling, squared, light, ink, grain, camera);
        }

        private Disturbance by(UnaryOperator<GreyPicture> other) {
            return new Disturbance(tilt, ruling, squared, light, darkness, noise, other);
        }
    }

    private static Map<String, Disturbance> disturbances() {
        Disturbance none = Disturbance.NONE;
        Map<String, Disturbance> all = new LinkedHashMap<>();
        all.put("clean", none);
        all.put("white on black", none.by(PaperSheet::inverted));
        all.put("slanting light", none.in(PaperSheet.Light.SLANTING));
        all.put("edge of a shadow", none.in(PaperSheet.Light.SHADOW));
        all.put("faint pencil", none.with(0.3, 0));
        all.put("noise of 12 greys", none.with(0.8, 12));
        all.put("out of focus", none.by(p -> PaperSheet.blurred(p, 2)));
        all.put("JPEG of quality 0.3", none.by(p -> PaperSheet.compressed(p, 0.3f)));
        all.put("turned by 4°", none.tilted(4));
        all.put("ruled paper", none.on(60, false));
        all.put("ruled, turned by 3°", none.on(60, false).tilted(3));
        all.put("squared paper", none.on(40, true));
        all.put(
                "ruled, shadow, noise, JPEG",
                none.on(60, false)
                        .in(PaperSheet.Light.SHADOW)
                        .with(0.7, 6)
                        .tilted(-2)
                        .by(p -> PaperSheet.compressed(PaperSheet.blurred(p, 1), 0.5f)));
        return all;
    }

    public static void main(String[] arguments) throws ReportedException {
        int pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        Path strokes = Path.of(System.getenv("FUDE_DATA"), "strokes", "pendigits-train.tsv.gz");
        PhotographBenchmark benchmark =
                new PhotographBenchmark(
                        ModelFile.read(Path.of(arguments[0])).classifier(),
                        StrokeReader.read(strokes),
                        pages);
        System.out.println("photograph | found | read | numbers read | digits alone read | ms");
        disturbances().forEach(benchmark::measure);
    }

    private void measure(String name, Disturbance disturbance) {
        Random random = new Random(1);
        int found = 0;
        int read = 0;
        int numbers = 0;
        int alone = 0;
        long nanos = 0;
        for (int page = 0; page < pages; page++) {
            List<String> expected = new ArrayList<>();
            GreyPicture photograph = page(disturbance, random, expected);
            long start = System.nanoTime();
            Photograph seen = Photograph.of(photograph, PhotographOptions.USUAL);
            nanos += System.nanoTime() - start;
            List<String> answers = new ArrayList<>();
            for (List<FoundDigit> line : seen.lines()) {
                StringBuilder number = new StringBuilder();
                line.forEach(digit -> number.append(classifier.classify(digit.image()).label()));
                answers.add(number.toString());
            }
            found += seen.digits().size() == LINES * DIGITS ? 1 : 0;
            for (int i = 0; i < LINES && answers.size() == LINES; i++) {
                numbers += answers.get(i).equals(expected.get(i)) ? 1 : 0;
                for (int j = 0; j < DIGITS && answers.get(i).length() == DIGITS; j++) {
                    read += answers.get(i).charAt(j) == expected.get(i).charAt(j) ? 1 : 0;
                }
            }
            for (int i = 0; i < LINES * DIGITS; i++) {
                alone += alone(disturbance, random) ? 1 : 0;
            }
        }
        int all = pages * LINES * DIGITS;
        System.out.printf(
                Locale.ROOT,
                "%s | %.1f %% | %.1f %% | %.1f %% | %.1f %% | %.0f%n",
                name,
                100.0 * found / pages,
                100.0 * read / all,
                100.0 * numbers / pages / LINES,
                100.0 * alone / all,
                nanos / 1e6 / pages);
    }

    private GreyPicture page(Disturbance disturbance, Random random, List<String> expected) {
        PaperSheet sheet = new PaperSheet(800, 600, random.nextLong());
        sheet.tilted(disturbance.tilt);
        if (disturbance.ruling > 0) {
            sheet.rule(disturbance.ruling, 2, disturbance.squared);
        }
        double pen = 4 + 5 * random.nextDouble();
        for (int line = 0; line < LINES; line++) {
            StringBuilder number = new StringBuilder();
            double left = 80 + 60 * random.nextDouble();
            for (int i = 0; i < DIGITS; i++) {
                StrokeSample sample = samples.get(random.nextInt(samples.size()));
                double size = 75 + 25 * random.nextDouble();
                double top = 60 + 180 * line + 20 * random.nextDouble();
                left += sheet.write(sample.strokes(), left, top, size, pen);
                left += 22 + pen + 40 * random.nextDouble();
                number.append(sample.label());
            }
            expected.add(number.toString());
        }
        return disturbance.camera.apply(
                sheet.photographed(disturbance.light, disturbance.darkness, disturbance.noise));
    }

    private boolean alone(Disturbance disturbance, Random random) {
        PaperSheet sheet = new PaperSheet(400, 400, random.nextLong());
        sheet.tilted(disturbance.tilt);
        if (disturbance.ruling > 0) {
            sheet.rule(disturbance.ruling, 2, disturbance.squared);
        }
        StrokeSample sample = samples.get(random.nextInt(samples.size()));
        double size = 140 + 160 * random.nextDouble();
        sheet.write(sample.strokes(), 50, 50, size, size / 12);
        GreyPicture taken =
                disturbance.camera.apply(
                        sheet.photographed(
                                disturbance.light, disturbance.darkness, disturbance.noise));
        List<FoundDigit> digits = Photograph.of(taken, PhotographOptions.USUAL).digits();
        return digits.size() == 1
                && sample.label().equals("" + classifier.classify(digits.get(0).image()).label());
    }
}
