package fude.bench;

import fude.data.Dataset;
import fude.data.pictures.GreyPicture;
import fude.ink.Framing;
import fude.ink.PaperSheet;
import fude.ink.Picture;
import fude.ink.StrokeReader;
import fude.ink.StrokeSample;
import fude.ink.photo.FoundDigit;
import fude.ink.photo.Photograph;
import fude.ink.photo.PhotographOptions;
import fude.lab.DataCatalog;
import fude.store.ModelFile;
import fude.text.ReportedException;
import fude.training.Classifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a picture of a single digit stays one: MNIST's training images in several sizes and pen
 * strokes on 400 pixels, found in the picture against framed as a whole.
 *
 * <p>{@code FUDE_DATA=… mvn -q -Pbench -Dbench="SingleDigitBenchmark MODEL [COUNT]" -DskipTests
 * test}
 */
public final class SingleDigitBenchmark {
    private final Classifier classifier;
    private int count;
    private int one;
    private int same;
    private int whole;
    private int found;

    private SingleDigitBenchmark(Classifier classifier) {
        this.classifier = classifier;
    }

    public static void main(String[] arguments) throws ReportedException {
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4000;
        Classifier classifier = ModelFile.read(Path.of(arguments[0])).classifier();
        Path folder = Path.of(System.getenv("FUDE_DATA"));
        System.out.println("pictures | one piece | same frame | read as a whole | read");
        Dataset mnist =
                new DataCatalog(folder, folder.resolve("none")).readImages("mnist").training();
        for (int scale : new int[] {1, 2, 3, 5, 10}) {
            SingleDigitBenchmark images = new SingleDigitBenchmark(classifier);
            for (int i = 0; i < Math.min(count, mnist.size()); i++) {
                images.add(enlarged(mnist.image(i), scale), "" + mnist.label(i));
            }
            images.tell("MNIST, " + 28 * scale + " pixels");
        }
        List<StrokeSample> strokes =
                StrokeReader.read(folder.resolve("strokes").resolve("pendigits-train.tsv.gz"));
        for (int pen : new int[] {4, 12, 24, 40}) {
            SingleDigitBenchmark drawings = new SingleDigitBenchmark(classifier);
            for (StrokeSample sample : strokes.subList(0, Math.min(count, strokes.size()))) {
                PaperSheet sheet = new PaperSheet(400, 400, 1);
                sheet.write(sample.strokes(), 60, 60, 280, pen);
                drawings.add(sheet.photographed(PaperSheet.Light.EVEN, 1, 0), sample.label());
            }
            drawings.tell("pendigits, pen of " + pen);
        }
    }

    private void add(GreyPicture picture, String label) {
        Picture ink = Picture.ofGrey(picture.width(), picture.height(), picture.grey());
        Optional<byte[]> before = Framing.ofPicture(ink);
        List<FoundDigit> digits = Photograph.of(picture, PhotographOptions.USUAL).digits();
        count++;
        whole += before.isPresent() && label.equals(read(before.get())) ? 1 : 0;
        if (digits.size() == 1) {
            one++;
            byte[] image = digits.get(0).image();
            same += before.isPresent() && java.util.Arrays.equals(before.get(), image) ? 1 : 0;
            found += label.equals(read(image)) ? 1 : 0;
        } else if (Boolean.getBoolean("show")) {
            System.out.println(
                    count - 1 + " " + label + " " + digits.stream().map(FoundDigit::box).toList());
        }
    }

    private String read(byte[] image) {
        return String.valueOf(classifier.classify(image).label());
    }

    private void tell(String name) {
        System.out.printf(
                Locale.ROOT,
                "%s | %.2f %% | %.2f %% | %.2f %% | %.2f %%%n",
                name,
                100.0 * one / count,
                100.0 * same / count,
                100.0 * whole / count,
                100.0 * found / count);
    }

    /** By straight lines between pixels, as viewers do it. */
    private static GreyPicture enlarged(byte[] image, int scale) {
        int side = 28 * scale;
        int[] grey = new int[side * side];
        for (int i = 0; i < grey.length; i++) {
            double x = Math.max(0, Math.min(27, (i % side + 0.5) / scale - 0.5));
            double y = Math.max(0, Math.min(27, (i / side + 0.5) / scale - 0.5));
            int left = (int) Math.min(26, x);
            int top = (int) Math.min(26, y);
            double upper = mixed(image, top * 28 + left, x - left);
            double lower = mixed(image, (top + 1) * 28 + left, x - left);
            grey[i] = (int) Math.round(upper + (lower - upper) * (y - top));
        }
        return new GreyPicture(side, side, grey);
    }

    private static double mixed(byte[] image, int at, double share) {
        return (image[at] & 0xff) * (1 - share) + (image[at + 1] & 0xff) * share;
    }
}
