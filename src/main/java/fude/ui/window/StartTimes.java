package fude.ui.window;

import fude.training.TrainingSnapshot;
import fude.ui.task.NextFrame;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells how long the program took to its first frame, until Train could be pressed, and from Train
 * to the first point of the curve. The first two count from the start of the Java machine.
 */
final class StartTimes {
    private final LabWindow window;
    private final Consumer<String> out;
    private long pressed;
    private boolean drawn;

    private StartTimes(LabWindow window, Consumer<String> out) {
        this.window = window;
        this.out = out;
    }

    /** To be called before the window is shown. */
    static void tell(LabWindow window, Consumer<String> out) {
        StartTimes times = new StartTimes(window, out);
        NextFrame.shown(() -> times.sinceStart("window", System.nanoTime()));
        window.whenReady(() -> times.sinceStart("Train enabled", System.nanoTime()));
        window.bench().lab().runningProperty().subscribe(times::learns);
        window.bench().lab().snapshotProperty().subscribe(times::shows);
    }

    private void learns(boolean learning) {
        if (learning && pressed == 0) {
            pressed = System.nanoTime();
        }
    }

    private void shows(TrainingSnapshot snapshot) {
        if (pressed != 0 && !drawn && !snapshot.curve().isEmpty()) {
            drawn = true;
            NextFrame.shown(() -> tell("first point after Train", System.nanoTime() - pressed));
        }
    }

    /** Java's management is asked afterwards, since that takes time. */
    private void sinceStart(String what, long at) {
        long running = ManagementFactory.getRuntimeMXBean().getUptime();
        tell(what, TimeUnit.MILLISECONDS.toNanos(running) - (System.nanoTime() - at));
    }

    private void tell(String what, long nanos) {
        out.accept("fude.times: " + what + " " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms");
    }
}
