package fude.bench;

import fude.store.Settings;
import fude.ui.dataset.sources.SourcesFeature;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.window.LabStage;
import fude.ui.workbench.Place;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

/**
 * Opens a folder of a million images in the window, looks through it and trains, and prints after
 * each step the seconds it took, the longest gap between two frames and the longest time that the
 * FX thread computed between two, and the memory of the process:
 *
 * <p>{@code xvfb-run -s "-screen 0 1280x800x24" mvn -q -Pbench -Dbench="MillionInTheWindow FOLDER"
 * -DskipTests test}
 */
public final class MillionInTheWindow {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Settings USUAL = Settings.DEFAULT.withLanguage("en").withSize(1280, 800);

    private final LabStage lab;
    private long before;
    private long cpuBefore;
    private long longest;
    private long busiest;

    private MillionInTheWindow(LabStage lab) {
        this.lab = lab;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        try (LabStage lab = LabStage.open(USUAL, folder, null)) {
            new MillionInTheWindow(lab).run(folder);
        }
        System.exit(0);
    }

    private void run(Path folder) throws IOException {
        lab.untilReady();
        watchFrames();
        step(
                "read",
                () -> lab.window().feature(SourcesFeature.class).model().choose(folder.toString()),
                () -> lab.text("class-every-count").equals("1,000,000"));
        step("go to the last image", this::goToTheEnd, () -> isPlace("1,000,000 / 1,000,000"));
        lab.interact(lab.window()::closeOverlay);
        step("only the threes", () -> press("class-3"), () -> isCount("class-every", 1_000_000));
        step("averages", () -> press("averages"), () -> isThere("mean-3"));
        press("averages");
        press("class-every");
        lab.enter("epochs", "1");
        lab.untilReady();
        step(
                "train one epoch",
                lab.window().feature(TrainingFeature.class).model()::playOrPause,
                this::isFinished);
        step("wrong ones", () -> press("verdict-wrong"), () -> !isCount("class-every", 1_000_000));
        step("answered", () -> {}, () -> !lab.node("answering").isVisible());
        step(
                "mistakes",
                () -> lab.window().bench().navigation().open(Place.DATA, "tab.mistakes"),
                () -> isThere("mistake-grid"));
        step("least sure first", () -> press("order-least-sure"), () -> true);
    }

    private void goToTheEnd() {
        lab.node("digit-grid").requestFocus();
        lab.robot().push(KeyCode.END);
    }

    private boolean isFinished() {
        return lab.window().bench().lab().snapshot().epoch() == 1
                && !lab.window()
                        .feature(TrainingFeature.class)
                        .model()
                        .lab()
                        .runningProperty()
                        .get();
    }

    private void press(String id) {
        lab.interact(() -> lab.<ButtonBase>node(id).fire());
    }

    private boolean isPlace(String text) {
        return isThere("sample-place") && lab.text("sample-place").equals(text);
    }

    private boolean isCount(String id, int count) {
        return lab.text(id + "-count").equals(String.format(Locale.ROOT, "%,d", count));
    }

    private boolean isThere(String id) {
        return lab.robot().lookup("#" + id).queryAll().stream().anyMatch(Node::isVisible);
    }

    private void watchFrames() {
        lab.interact(
                () ->
                        new AnimationTimer() {
                            @Override
                            public void handle(long ignored) {
                                long now = System.nanoTime();
                                long cpu = THREADS.getCurrentThreadCpuTime();
                                if (before > 0) {
                                    longest = Math.max(longest, now - before);
                                    busiest = Math.max(busiest, cpu - cpuBefore);
                                }
                                before = now;
                                cpuBefore = cpu;
                            }
                        }.start());
    }

    private void step(String what, Runnable action, Callable<Boolean> done) throws IOException {
        long start = System.nanoTime();
        lab.interact(() -> longest = busiest = 0);
        lab.interact(action);
        until(what, done);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-22s %5.1f s, frames %4.0f ms apart, %4.0f ms of work between two; "
                        + "resident %,d MB, at most %,d MB%n",
                what,
                seconds,
                longest / 1e6,
                busiest / 1e6,
                megabytes("VmRSS:"),
                megabytes("VmHWM:"));
    }

    /** On a busy machine it takes longer than a test waits. */
    private void until(String what, Callable<Boolean> done) {
        for (int patience = 0; patience < 10; patience++) {
            try {
                lab.until(what, done);
                return;
            } catch (AssertionError later) {
                System.out.println(later.getMessage());
            }
        }
    }

    private static long megabytes(String field) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith(field)) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            }
        }
        return 0;
    }
}
