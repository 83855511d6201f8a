package fude.ui.window;

import fude.data.DatasetSplit;
import fude.data.idx.DataFolder;
import fude.ink.handwriting.BuiltInDigits;
import fude.lab.DataCatalog;
import fude.lab.Experiment;
import fude.store.Home;
import fude.store.Settings;
import fude.text.ReportedException;
import fude.training.TrainingSnapshot;
import fude.training.TrainingStatus;
import fude.ui.Runs;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.util.Locale;
import java.util.Map;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * How fluent the window stays: opens it at 1280 × 800, trains the default network on MNIST, and
 * prints how far apart its frames were from Play to the end of the run, and how much of that the FX
 * thread worked. Where {@code FUDE_FRAMES} names a view ({@code INSIDE tab.drawn}), a digit is on
 * the paper and the view is opened after the first epoch, once the window has made its views as it
 * does after a start. {@code FUDE_LAYERS} names other layers ({@code dense 1000}), which learn for
 * three epochs; {@code FUDE_PROBLEM} a small problem in place of MNIST ({@code spiral}), which is
 * learned for {@value #EPOCHS} epochs with the settings that such data begins with, in a window
 * that opened on the built-in digits. {@code docs/benchmarks.md} names the command.
 */
public final class FrameBenchmark {
    private static final String PROBLEM = System.getenv("FUDE_PROBLEM");
    private static final String[] VIEW = System.getenv().getOrDefault("FUDE_FRAMES", "").split(" ");

    /** Of a small problem. */
    private static final int EPOCHS = 20_000;

    private FrameBenchmark() {}

    public static void main(String[] arguments) {
        App.quickenPulse();
        Application.launch(Measurement.class);
        System.exit(0);
    }

    /** Opens the view that the environment names. */
    static void openView(LabWindow window) {
        if (VIEW.length == 2) {
            window.bench().navigation().open(Place.valueOf(VIEW[0]), VIEW[1]);
        }
    }

    /** Not the main class itself: JavaFX's launcher wants that one on the module path. */
    public static final class Measurement extends Application {
        /** Frames that count as the opening of a view. */
        private static final int OPENING = 10;

        private final Frames frames = new Frames();
        private boolean playing;
        private boolean reported;
        private int opened = -1;
        private long began;
        private DatasetSplit data;
        private LabWindow window;

        @Override
        public void init() throws Exception {
            Home home = Home.ofEnvironment();
            data =
                    PROBLEM == null
                            ? new DataFolder(home.data()).read(DataFolder.MNIST)
                            : new DataCatalog(home.data(), home.drawings())
                                    .readImages(BuiltInDigits.NAME);
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
            LabStage.open(window, data);
            begin();
            window.whenReady(() -> window.prepareViews(this::play));
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frame();
                }
            }.start();
        }

        /** The network is the default one, or what the environment says. */
        private void begin() {
            String layers = System.getenv("FUDE_LAYERS");
            try {
                if (PROBLEM != null) {
                    begin(Runs.small(PROBLEM, "epochs", String.valueOf(EPOCHS)));
                } else if (layers != null) {
                    begin(Experiment.on(data).with(Map.of("layers", layers, "epochs", "3")));
                }
            } catch (ReportedException e) {
                throw new IllegalStateException(e);
            }
        }

        private void begin(Experiment experiment) {
            window.bench().lab().session().begin(experiment);
        }

        private void play() {
            playing = true;
            frames.begin();
            began = System.nanoTime();
            if (VIEW.length == 2 && PROBLEM == null) {
                window.bench().paper().put(data.training().image(0));
            }
            window.feature(TrainingFeature.class).model().playOrPause();
        }

        private void frame() {
            if (!playing || reported) {
                return;
            }
            int frame = frames.frame();
            TrainingSnapshot run = window.bench().lab().snapshot();
            if (VIEW.length == 2 && opened < 0 && run.epoch() > 0) {
                opened = frame;
                openView(window);
            }
            if (run.status() == TrainingStatus.FINISHED) {
                reported = true;
                report(run);
                Platform.exit();
            }
        }

        private void report(TrainingSnapshot end) {
            System.out.printf(
                    Locale.ROOT,
                    "run: %.2f s of training, %.0f epochs a second on the clock, %.2f%% right%n",
                    end.seconds(),
                    end.epoch() / ((System.nanoTime() - began) * 1e-9),
                    100 * end.evaluation().accuracy());
            frames.print("all", 0, Integer.MAX_VALUE);
            if (VIEW.length == 2) {
                frames.print("opening", opened, opened + OPENING);
                frames.print("then", opened + OPENING, Integer.MAX_VALUE);
            }
        }
    }
}
