package fude.ui.inside.drawn;

import fude.ink.ImageFrame;
import fude.ink.Stroke;
import fude.lab.reading.Drawing;
import fude.lab.reading.DrawingReader;
import fude.training.Classifier;
import fude.ui.Runs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How long one drawing takes to be read and to be worked out as a drawn network, at each move of a
 * stroke: whether that may be done on the FX thread. {@code docs/benchmarks.md} names the command.
 */
public final class SketchBenchmark {
    private static final int MOVES = 60;
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 41;
    private static final double MILLIS = 1e6;

    private SketchBenchmark() {}

    public static void main(String[] arguments) {
        for (String layers :
                List.of("dense 128, dense 64", "dense 1000", "dense 500, dense 250, dense 100")) {
            Classifier classifier = Runs.untrained(Runs.experiment("layers", layers)).classifier();
            List<Drawing> stroke = stroke();
            SketchMaker maker = new SketchMaker(System::nanoTime);
            print(
                    layers + ", read",
                    stroke,
                    drawing -> DrawingReader.read(drawing, true, null, classifier));
            print(layers + ", drawn", stroke, drawing -> maker.make(request(drawing, classifier)));
        }
        System.exit(0);
    }

    private static SketchRequest request(Drawing drawing, Classifier classifier) {
        byte[] image = DrawingReader.image(drawing, true, null, ImageFrame.MNIST);
        return new SketchRequest(image, classifier, -1, true, 12, -1, 0, 28, Map.of(), true);
    }

    /** A spiral after each move. */
    private static List<Drawing> stroke() {
        List<Drawing> moves = new ArrayList<>();
        List<Stroke.Point> points = new ArrayList<>();
        for (int i = 0; i <= MOVES; i++) {
            double radius = 0.12 + 0.33 * i / MOVES;
            double x = 0.5 + radius * Math.cos(0.25 * i);
            double y = 0.5 + radius * Math.sin(0.25 * i);
            points.add(new Stroke.Point(x, y, Double.NaN));
            moves.add(new Drawing(null, List.of(new Stroke(List.copyOf(points)))));
        }
        return moves;
    }

    private static void print(String what, List<Drawing> stroke, Consumer<Drawing> work) {
        double[] means = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            long from = System.nanoTime();
            stroke.forEach(work);
            if (round >= 0) {
                means[round] = (System.nanoTime() - from) / MILLIS / stroke.size();
            }
        }
        Arrays.sort(means);
        System.out.printf(
                Locale.ROOT,
                "%s: %.3f ms a drawing (median of %d strokes; longest %.3f ms)%n",
                what,
                means[ROUNDS / 2],
                ROUNDS,
                means[ROUNDS - 1]);
    }
}
