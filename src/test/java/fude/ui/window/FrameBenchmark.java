package fude.ui.window;

import fude.data.DataFolder;
import fude.data.DatasetSplit;
import fude.lab.DataCatalog;
import fude.store.Home;
import fude.store.Settings;
import fude.training.TrainingStatus;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How fluent the window stays: opens it at 1280 × 800, trains the default network on MNIST, and
 * prints how far apart its frames were from Play to the end of the run. Where {@code FUDE_FRAMES}
 * names a view ({@code INSIDE tab.drawn}), that is in sight, and a digit on the paper. {@code
 * docs/benchmarks.md} names the command.
 */
public final class FrameBenchmark {
    private FrameBenchmark() {}

    public static void main(String[] arguments) {
        App.quickenPulse();
        Application.launch(Measurement.class);
        System.exit(0);
    }

    /** Not the main class itself: JavaFX's launcher wants that one on the module path. */
    public static final class Measurement extends Application {
        private static final int MOST_FRAMES = 1_000_000;
        private static final double FLUENT_MILLIS = 33;

        private final long[] frames = new long[MOST_FRAMES];
        private int count;
        private boolean playing;
        private boolean reported;
        private DatasetSplit mnist;
        private LabWindow window;

        @Override
        public void init() throws Exception {
            mnist = new DataFolder(Home.ofEnvironment().data()).read(DataFolder.MNIST);
        }

        @Override
        public void start(Stage stage) {
            Home home = LabStage.home();
            window =
                    new LabWindow(
                            home, new DataCatalog(home.data(), home.drawings()), Settings.DEFAULT);
            stage.setScene(window.scene());
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            LabStage.open(window, mnist);
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame(System.nanoTime());
                }
            }.start();
        }

        private void frame(long now) {
            boolean ready =
                    window.feature(TrainingFeature.class).model().waitingProperty().get() == null
                            && window.bench().lab().snapshot() != null;
            if (!playing && ready) {
                playing = true;
                openView();
                window.feature(TrainingFeature.class).model().playOrPause();
            }
            if (!playing || reported) {
                return;
            }
            frames[count++] = now;
            if (window.bench().lab().snapshot().status() == TrainingStatus.FINISHED) {
                reported = true;
                report();
                Platform.exit();
            }
        }

        private void openView() {
            String[] view = System.getenv().getOrDefault("FUDE_FRAMES", "").split(" ");
            if (view.length == 2) {
                window.bench().navigation().open(Place.valueOf(view[0]), view[1]);
                window.bench().paper().put(mnist.training().image(0));
            }
        }

        private void report() {
            double[] gaps =
                    LongStream.range(1, count)
                            .mapToDouble(i -> (frames[(int) i] - frames[(int) i - 1]) / 1e6)
                            .sorted()
                            .toArray();
            double fluent = Arrays.stream(gaps).filter(gap -> gap < FLUENT_MILLIS).count();
            var end = window.bench().lab().snapshot();
            System.out.printf(
                    Locale.ROOT,
                    "run: %.2f s of training, %.2f%% of the test images%n",
                    end.seconds(),
                    100 * end.evaluation().accuracy());
            System.out.printf(
                    Locale.ROOT,
                    "frames: %d, median gap %.1f ms, 99th percentile %.1f ms, longest %.1f ms, "
                            + "below %.0f ms: %.2f%%%n",
                    count,
                    gaps[gaps.length / 2],
                    gaps[(int) (0.99 * gaps.length)],
                    gaps[gaps.length - 1],
                    FLUENT_MILLIS,
                    100 * fluent / gaps.length);
        }
    }
}
