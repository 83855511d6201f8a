package fude.ui.window;

import fude.store.Settings;
import fude.text.Texts;
import fude.ui.workbench.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;

/**
 * How long the FX thread needs to switch to another place, for the first time and later, and to the
 * other language: from the command until everything is styled and laid out, after the default
 * network has learned the built-in digits. {@code docs/benchmarks.md} names the command.
 */
public final class SwitchBenchmark {
    private static final int ROUNDS = 9;
    private static final double MILLIS = 1e6;

    private final LabStage lab;

    private SwitchBenchmark(LabStage lab) {
        this.lab = lab;
    }

    public static void main(String[] arguments) {
        Settings settings = Settings.DEFAULT.withLanguage("ja").withSize(1366, 740);
        try (LabStage lab = LabStage.open(settings, LabStage.home().data(), null)) {
            lab.untilReady();
            lab.interact(
                    () ->
                            lab.window()
                                    .bench()
                                    .lab()
                                    .session()
                                    .propose(e -> e.withConfig(e.config().withEpochs(1))));
            lab.train();
            new SwitchBenchmark(lab).measure();
        }
        System.exit(0);
    }

    private void measure() {
        List<List<Double>> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Double> times = new ArrayList<>();
            for (Place place : Place.values()) {
                times.add(time(() -> lab.window().bench().navigation().open(place)));
            }
            rounds.add(times);
        }
        System.out.println("place     first   median, worst of the later ones (ms)");
        for (Place place : Place.values()) {
            int at = place.ordinal();
            List<Double> later = sorted(rounds.stream().skip(1).map(r -> r.get(at)).toList());
            print(place.id(), rounds.get(0).get(at), later);
        }
        lab.show(Place.LAB);
        List<Double> languages = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Texts next = round % 2 == 0 ? Texts.ENGLISH : Texts.JAPANESE;
            languages.add(time(() -> lab.window().bench().language().choose(next)));
        }
        print("language", languages.get(0), sorted(languages.subList(1, ROUNDS)));
    }

    private static List<Double> sorted(List<Double> times) {
        return times.stream().sorted().toList();
    }

    private static void print(String what, double first, List<Double> later) {
        double median = later.get(later.size() / 2);
        double worst = later.get(later.size() - 1);
        System.out.printf(Locale.ROOT, "%-8s %6.1f %6.1f %6.1f%n", what, first, median, worst);
    }

    private double time(Runnable change) {
        double[] millis = new double[1];
        lab.interact(
                () -> {
                    Parent root = lab.window().scene().getRoot();
                    long from = System.nanoTime();
                    change.run();
                    root.applyCss();
                    root.layout();
                    millis[0] = (System.nanoTime() - from) / MILLIS;
                });
        return millis[0];
    }
}
