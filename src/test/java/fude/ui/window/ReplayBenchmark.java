package fude.ui.window;

import fude.data.DatasetSplit;
import fude.data.idx.DataFolder;
import fude.lab.DataCatalog;
import fude.store.Home;
import fude.store.Settings;
import fude.training.TrainingStatus;
import fude.ui.inside.drawn.DrawnProbe;
import fude.ui.state.Moment;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * How soon the pictures of a cell of the confusion matrix are there, and the drawn network as it
 * was at another moment, after the default network has learned MNIST: from the key or the slider to
 * the layout of the pulse that shows it. At last the slider goes to the next moment with every
 * frame, and the frames are printed. {@code docs/benchmarks.md} names the command.
 */
public final class ReplayBenchmark {
    private static final double MILLIS = 1e6;
    private static final int CELLS = 20;
    private static final int DRAGS = 300;

    private ReplayBenchmark() {}

    public static void main(String[] arguments) {
        App.quickenPulse();
        Application.launch(Measurement.class);
        System.exit(0);
    }

    /** Not the main class itself: JavaFX's launcher wants that one on the module path. */
    public static final class Measurement extends Application {
        private final Frames frames = new Frames();
        private DatasetSplit mnist;
        private LabWindow window;
        private BooleanSupplier awaited;
        private volatile long arrived;
        private volatile CountDownLatch there;

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
            window.scene().addPostLayoutPulseListener(this::laidOut);
            LabStage.open(window, mnist);
            window.whenReady(
                    () -> window.prepareViews(() -> new Thread(this::measure, "hand").start()));
        }

        private void laidOut() {
            if (awaited != null && awaited.getAsBoolean()) {
                awaited = null;
                arrived = System.nanoTime();
                there.countDown();
            } else if (awaited != null) {
                Platform.requestNextPulse();
            }
        }

        /** Milliseconds from an action to the layout with what it should bring. */
        private double time(Runnable action, BooleanSupplier shown) throws InterruptedException {
            there = new CountDownLatch(1);
            CountDownLatch latch = there;
            long[] from = new long[1];
            Platform.runLater(
                    () -> {
                        from[0] = System.nanoTime();
                        action.run();
                        awaited = shown;
                        Platform.requestNextPulse();
                    });
            if (!latch.await(10, TimeUnit.MINUTES)) {
                throw new IllegalStateException("never came");
            }
            return (arrived - from[0]) / MILLIS;
        }

        private void measure() {
            try {
                time(
                        () -> window.feature(TrainingFeature.class).model().playOrPause(),
                        () ->
                                window.bench().lab().snapshot().status() == TrainingStatus.FINISHED
                                        && !window.bench().lab().runningProperty().get());
                cells();
                moments();
                Platform.exit();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        private Node node(String id) {
            return window.scene().lookup("#" + id);
        }

        private void press(String id, KeyCode code) {
            Node to = node(id);
            Event.fireEvent(
                    to,
                    new KeyEvent(
                            to,
                            to,
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            code,
                            false,
                            false,
                            false,
                            false));
        }

        private boolean isThere(String id) {
            return node(id) != null;
        }

        private void cells() throws InterruptedException {
            time(
                    () -> window.bench().navigation().open(Place.MEASURE, "tab.confusion"),
                    () -> isThere("confusion-matrix"));
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < CELLS; i++) {
                times.add(
                        time(
                                () -> press("confusion-matrix", KeyCode.ENTER),
                                () ->
                                        isThere("confusion-pictures")
                                                && hasWords(node("confusion-pictures"))));
                time(window::closeOverlay, () -> !isThere("confusion-pictures"));
                boolean right = i % 8 < 4;
                time(
                        () -> press("confusion-matrix", right ? KeyCode.RIGHT : KeyCode.LEFT),
                        () -> true);
            }
            print("a cell's pictures", times);
        }

        private static boolean hasWords(Node node) {
            return node.getAccessibleText() != null && !node.getAccessibleText().isEmpty();
        }

        private void moments() throws InterruptedException {
            time(
                    () -> {
                        window.bench().paper().put(mnist.training().image(0));
                        window.bench().navigation().open(Place.INSIDE, "tab.drawn");
                    },
                    () -> isThere("drawn-network") && isThere("moment-slider-inside"));
            List<Double> times = new ArrayList<>();
            int stops = (int) slider().getMax();
            for (int i = 0; i < stops; i++) {
                int stop = i;
                times.add(time(() -> slider().setValue(stop), () -> shows(stop)));
            }
            print("another moment, network drawn", times);
            time(frames::begin, this::dragged);
            frames.print("dragged", 0, DRAGS);
        }

        private Slider slider() {
            return (Slider) node("moment-slider-inside");
        }

        /** Whether the drawing is that of the moment at a stop. */
        private boolean shows(int stop) {
            Moment moment = window.bench().lab().momentProperty().get();
            var at = window.bench().lab().snapshot().moments().list().get(stop);
            return !moment.isNow()
                    && at.isAt(moment.epoch(), moment.batch())
                    && DrawnProbe.predictor(node("drawn-network"))
                            == moment.classifier().predictor();
        }

        /** Drags the slider on with each frame; true at the end. */
        private boolean dragged() {
            int frame = frames.frame();
            int stops = (int) slider().getMax();
            int place = frame % (2 * stops);
            Platform.runLater(() -> slider().setValue(Math.min(place, 2 * stops - place)));
            Platform.requestNextPulse();
            return frame >= DRAGS;
        }

        private static void print(String what, List<Double> times) {
            List<Double> sorted = times.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%s: first %.1f ms, median %.1f ms, longest %.1f ms of %d%n",
                    what,
                    times.get(0),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() - 1),
                    sorted.size());
        }
    }
}
