package fude.ui.window;

import fude.data.DatasetSplit;
import fude.data.idx.DataFolder;
import fude.ink.Stroke;
import fude.lab.DataCatalog;
import fude.lab.reading.Reading;
import fude.store.Home;
import fude.store.Settings;
import fude.training.TrainingStatus;
import fude.ui.inside.drawn.DrawnProbe;
import fude.ui.state.Paper;
import fude.ui.training.transport.TrainingFeature;
import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * How long it takes from a move of the pen to the bars on the screen, while the default network
 * learns MNIST. A robot outside JavaFX moves the mouse at moments that know nothing of JavaFX's
 * pulse; a move has arrived with the pulse in which the bars show a reading of a stroke that has
 * it. With {@code FUDE_FRAMES="INSIDE tab.drawn"} the drawn network is in sight, and the time until
 * it shows the move is measured, too. {@code docs/benchmarks.md} names the command.
 */
public final class LatencyBenchmark {
    private static final double MILLIS = 1e6;

    private LatencyBenchmark() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "false");
        App.quickenPulse();
        Application.launch(Measurement.class);
        System.exit(0);
    }

    /** Not the main class itself: JavaFX's launcher wants that one on the module path. */
    public static final class Measurement extends Application {
        /** A mouse reports itself 125 times a second. */
        private static final double INTERVAL = 8;

        private static final int MOVES_OF_A_STROKE = 60;
        private static final int WARM_UP_STROKES = 4;

        private final List<Double> latencies = new ArrayList<>();
        private final List<Double> handled = new ArrayList<>();
        private final List<Double> read = new ArrayList<>();
        private final List<Double> drawn = new ArrayList<>();
        private final List<Reading> readings = new ArrayList<>();
        private final long[] moved = new long[MOVES_OF_A_STROKE];
        private final Random chance = new Random(1);
        private volatile int moves;
        private int arrived;
        private int seen;
        private int answered;
        private int sketched;
        private int strokes;
        private volatile CountDownLatch shown;
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
            Scene scene = window.scene();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.show();
            LabStage.open(window, mnist);
            window.bench()
                    .paper()
                    .strokes()
                    .addListener((javafx.beans.Observable o) -> note(points(), handled, seen, 1));
            window.bench()
                    .paper()
                    .readingProperty()
                    .addListener((o, was, is) -> note(points(is), read, answered, 2));
            window.bench().paper().readingProperty().addListener((o, was, is) -> readings.add(is));
            scene.addPostLayoutPulseListener(this::laidOut);
            new Thread(this::moveAbout, "hand").start();
        }

        private void laidOut() {
            note(points(window.bench().paper().readingProperty().get()), latencies, arrived, 3);
            if (network() != null) {
                note(points(latest(DrawnProbe.image(network()))), drawn, sketched, 4);
            }
        }

        /** The drawn network; null where it is not in sight. */
        private Node network() {
            return window.scene().lookup("#drawn-network");
        }

        /** The last reading of this image. */
        private Reading latest(byte[] image) {
            for (int i = readings.size() - 1; i >= 0; i--) {
                if (image != null && Arrays.equals(readings.get(i).image(), image)) {
                    return readings.get(i);
                }
            }
            return Reading.NOTHING;
        }

        /** How many moves of this stroke are on the paper. */
        private int points() {
            List<Stroke> all = window.bench().paper().strokes();
            return all.isEmpty() ? 0 : moves(all.get(all.size() - 1));
        }

        /** How many moves of this stroke have been read. */
        private int points(Reading reading) {
            return reading.prediction() == null ? 0 : moves(reading.drawing().strokes().get(0));
        }

        /**
         * How many moves a stroke has come to: the system may leave some out if others are close
         * behind, so places are looked at and not their number.
         */
        private int moves(Stroke stroke) {
            Stroke.Point end = stroke.points().get(stroke.points().size() - 1);
            int nearest = 0;
            for (int i = 1; i <= MOVES_OF_A_STROKE; i++) {
                nearest = away(end, i) < away(end, nearest) ? i : nearest;
            }
            return nearest;
        }

        private double away(Stroke.Point point, int place) {
            double[] there = spiral(place);
            return Math.hypot(point.x() - there[0], point.y() - there[1]);
        }

        /** A place in shares of the paper; no two are nearer than several pixels. */
        private static double[] spiral(int place) {
            double radius = 0.12 + 0.33 * place / MOVES_OF_A_STROKE;
            double turn = 0.25 * place;
            return new double[] {0.5 + radius * Math.cos(turn), 0.5 + radius * Math.sin(turn)};
        }

        /** Notes how long ago the moves were that have now come so far. */
        private void note(int upTo, List<Double> millis, int before, int stage) {
            long now = System.nanoTime();
            int known = Math.min(upTo, moves);
            for (int i = before; i < known; i++) {
                if (strokes >= WARM_UP_STROKES) {
                    millis.add((now - moved[i]) / MILLIS);
                }
            }
            int after = Math.max(before, known);
            switch (stage) {
                case 1 -> seen = after;
                case 2 -> answered = after;
                case 4 -> sketched = after;
                default -> arrived = after;
            }
            boolean all =
                    arrived == MOVES_OF_A_STROKE && (network() == null || sketched == arrived);
            if (all && shown != null) {
                shown.countDown();
            }
        }

        private void moveAbout() {
            try {
                Robot robot = new Robot();
                until(
                        () ->
                                window.feature(TrainingFeature.class)
                                                        .model()
                                                        .waitingProperty()
                                                        .get()
                                                == null
                                        && window.bench().lab().snapshot() != null);
                onFx(() -> window.feature(TrainingFeature.class).model().playOrPause());
                onFx(() -> FrameBenchmark.openView(window));
                while (onFx(() -> window.bench().lab().snapshot().status())
                        != TrainingStatus.FINISHED) {
                    stroke(robot);
                }
                onFx(this::report);
                Platform.exit();
            } catch (AWTException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Draws one spiral and waits until it is read. */
        private void stroke(Robot robot) throws InterruptedException {
            Paper paper = window.bench().paper();
            Point2D[] way = onFx(this::way);
            onFx(paper::clear);
            shown = new CountDownLatch(1);
            onFx(
                    () -> {
                        moves = 0;
                        seen = 0;
                        answered = 0;
                        arrived = 0;
                        sketched = 0;
                        readings.clear();
                    });
            robot.mouseMove((int) way[0].getX(), (int) way[0].getY());
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            LockSupport.parkNanos((long) (100 * MILLIS));
            long next = System.nanoTime();
            for (int i = 0; i < MOVES_OF_A_STROKE; i++) {
                next += (long) (INTERVAL * (0.8 + 0.4 * chance.nextDouble()) * MILLIS);
                LockSupport.parkNanos(next - System.nanoTime());
                moved[i] = System.nanoTime();
                moves = i + 1;
                robot.mouseMove((int) way[i + 1].getX(), (int) way[i + 1].getY());
            }
            shown.await(2, TimeUnit.SECONDS);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            strokes++;
        }

        /** The spiral's places on the screen. */
        private Point2D[] way() {
            Node canvas = window.scene().lookup("#drawing-canvas");
            double side = canvas.getLayoutBounds().getHeight();
            return IntStream.rangeClosed(0, MOVES_OF_A_STROKE)
                    .mapToObj(Measurement::spiral)
                    .map(place -> canvas.localToScreen(side * place[0], side * place[1]))
                    .toArray(Point2D[]::new);
        }

        private interface Question<T> {
            T ask();
        }

        private <T> T onFx(Question<T> question) throws InterruptedException {
            CountDownLatch done = new CountDownLatch(1);
            List<T> answer = new ArrayList<>();
            Platform.runLater(
                    () -> {
                        answer.add(question.ask());
                        done.countDown();
                    });
            done.await();
            return answer.get(0);
        }

        private void onFx(Runnable action) throws InterruptedException {
            onFx(
                    () -> {
                        action.run();
                        return true;
                    });
        }

        private void until(Question<Boolean> condition) throws InterruptedException {
            while (!onFx(condition)) {
                LockSupport.parkNanos((long) (10 * MILLIS));
            }
        }

        private void report() {
            System.out.printf(
                    Locale.ROOT,
                    "%.2f s of training, %d strokes%n",
                    window.bench().lab().snapshot().seconds(),
                    strokes);
            print("to the stroke", handled);
            print("to the answer", read);
            print("to the bars", latencies);
            if (!drawn.isEmpty()) {
                print("to the network", drawn);
            }
        }

        private static void print(String what, List<Double> millis) {
            double[] sorted = millis.stream().mapToDouble(m -> m).sorted().toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%-14s %d moves: median %.1f ms, 90th percentile %.1f ms, 99th percentile "
                            + "%.1f ms, longest %.1f ms, within 16 ms: %.2f%%, within 33 ms: "
                            + "%.2f%%%n",
                    what,
                    sorted.length,
                    sorted[sorted.length / 2],
                    sorted[(int) (0.9 * sorted.length)],
                    sorted[(int) (0.99 * sorted.length)],
                    sorted[sorted.length - 1],
                    100.0 * Arrays.stream(sorted).filter(m -> m <= 16).count() / sorted.length,
                    100.0 * Arrays.stream(sorted).filter(m -> m <= 33).count() / sorted.length);
        }
    }
}
