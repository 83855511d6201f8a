package fude.ui.curve;

import fude.nn.loss.Loss;
import fude.text.Texts;
import fude.training.LearningCurve;
import fude.training.LearningCurve.EpochResult;
import fude.training.measure.BatchLosses;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * How long the chart of a long run takes on the FX thread: what a new snapshot of the run costs,
 * and a picture of it, which is what painting costs. {@code docs/benchmarks.md} names the command.
 */
public final class ChartBenchmark {
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 30;

    private ChartBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    for (Resolution grain : Resolution.values()) {
                        measure("100,000 epochs of 25 batches", grain, 100_000, 25);
                    }
                    for (Resolution grain : Resolution.values()) {
                        measure("1,000 epochs of 100 batches", grain, 1000, 100);
                    }
                    for (Resolution grain : Resolution.values()) {
                        measure("100,000 batches, 107 epochs", grain, 107, 938);
                    }
                    done.countDown();
                });
        done.await();
        System.exit(0);
    }

    private static void measure(String what, Resolution grain, int epochs, int batches) {
        CurveChart chart = new CurveChart(new Language(Texts.JAPANESE), new Appearance());
        chart.change(settings -> settings.withGrain(grain).withSmoothing(0.5));
        Scene scene = new Scene(chart, 1300, 600);
        LearningCurve curve = curve(epochs, batches);
        double[] shown = new double[ROUNDS];
        double[] painted = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            long start = System.nanoTime();
            chart.show(model(curve, epochs, batches));
            chart.layout();
            long laidOut = System.nanoTime();
            scene.snapshot(null);
            if (i >= 0) {
                shown[i] = (laidOut - start) / 1e6;
                painted[i] = (System.nanoTime() - laidOut) / 1e6;
            }
        }
        Arrays.sort(shown);
        Arrays.sort(painted);
        System.out.printf(
                Locale.ROOT,
                "%s, %s: shown in %.1f ms, painted in %.1f ms (medians of %d)%n",
                what,
                grain.id(),
                shown[ROUNDS / 2],
                painted[ROUNDS / 2],
                ROUNDS);
    }

    private static LearningCurve curve(int epochs, int batches) {
        float[] single = new float[Math.min(BatchLosses.MAX_SIZE, epochs * batches)];
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) (2 * Math.exp(-1e-4 * i) * (1 + 0.3 * Math.sin(i * 12.9898)));
        }
        int points = Math.min(LearningCurve.MAX_POINTS, LearningCurve.POINTS_PER_EPOCH * epochs);
        double[] positions = new double[points];
        double[] losses = new double[points];
        for (int i = 0; i < points; i++) {
            positions[i] = (i + 1.0) * epochs / points;
            losses[i] = single[(int) ((long) i * single.length / points)];
        }
        List<EpochResult> results = new ArrayList<>();
        for (int epoch = 0; epoch <= epochs; epoch++) {
            results.add(new EpochResult(epoch, 1.0 / (epoch + 1), 1.1 / (epoch + 1), 0.9, 1));
        }
        return LearningCurve.of(positions, losses, results)
                .withBatches(BatchLosses.of(batches, 1, single));
    }

    private static CurveModel model(LearningCurve curve, int epochs, int batches) {
        return new CurveModel(
                CurveView.shown(curve, null),
                epochs,
                batches,
                10,
                Loss.CROSS_ENTROPY,
                false,
                null,
                List.of(),
                false,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
