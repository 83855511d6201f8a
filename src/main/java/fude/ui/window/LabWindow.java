package fude.ui.window;

import fude.ink.handwriting.BuiltInDigits;
import fude.lab.DataCatalog;
import fude.store.Home;
import fude.store.Settings;
import fude.text.Message;
import fude.ui.controls.Dialog;
import fude.ui.dataset.sources.SourcesFeature;
import fude.ui.state.Changes;
import fude.ui.task.NextFrame;
import fude.ui.training.models.ModelsFeature;
import fude.ui.training.transport.TrainingFeature;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Rehearsal;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The window's content: the features on their workbench, without a stage, so that tests can show it
 * where they like.
 */
public final class LabWindow {
    /** The FX thread has other things to do between two steps of the preparation. */
    private static final Duration BETWEEN_STEPS = Duration.millis(100);

    /** So long a run rests when another view is opened, which is to be there at once. */
    private static final long OPENING_NANOS = 150_000_000;

    private final Workbench bench;
    private final List<Feature> features;
    private final List<Dialog> dialogs;
    private final List<View> views;
    private final List<Voice> voices;
    private final WindowLayout layout;
    private final DropTarget dropTarget;

    /**
     * @param dataFolder holds {@code mnist/} and {@code fashion-mnist/}
     * @param size that the content will have
     */
    public LabWindow(Home home, Path dataFolder, Settings settings, Dimension2D size) {
        this(
                Workbench.of(
                        home,
                        new DataCatalog(dataFolder, home.drawings())
                                .keepingDigits(home.madeDigits()),
                        settings,
                        size));
    }

    LabWindow(Home home, DataCatalog catalog, Settings settings) {
        this(Workbench.of(home, catalog, settings));
    }

    private LabWindow(Workbench bench) {
        this.bench = bench;
        features = new ArrayList<>(Features.of(bench));
        List<Shortcut> shortcuts = features.stream().flatMap(f -> f.shortcuts().stream()).toList();
        features.add(new ShortcutsFeature(bench, shortcuts, this::closeOverlay, this::stepFocus));
        views = features.stream().flatMap(f -> f.views().stream()).toList();
        views.forEach(view -> Changes.of(this::giveWay, view.inSight()));
        dialogs =
                views.stream()
                        .filter(view -> view.slot() == Slot.DIALOG)
                        .map(view -> (Dialog) view.node())
                        .toList();
        voices = features.stream().flatMap(f -> f.voices().stream()).toList();
        layout =
                new WindowLayout(
                        bench,
                        views,
                        voices,
                        features.stream().flatMap(f -> f.menu().stream()).toList());
        dropTarget =
                DropTarget.of(
                        bench.scene(),
                        features.stream().flatMap(f -> f.drops().stream()).toList(),
                        bench.workers().finding());
        bench.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, event -> bench.news().set(null));
        WindowSize.remember(bench.scene(), bench.preferences());
    }

    DropTarget dropTarget() {
        return dropTarget;
    }

    /** Begins where the last lesson ended, or else with the built-in digits. */
    public void open() {
        bench.root().requestFocus();
        if (bench.library().loadsBesideOthers()) {
            begin();
        } else {
            NextFrame.shown(this::begin);
        }
    }

    private void begin() {
        bench.library().load();
        feature(ModelsFeature.class)
                .model()
                .openLast(
                        bench.home().lastModel(),
                        () -> feature(SourcesFeature.class).model().choose(BuiltInDigits.NAME));
    }

    /** Runs an action once, as soon as training could begin. */
    void whenReady(Runnable action) {
        ObservableValue<Boolean> ready =
                feature(TrainingFeature.class)
                        .model()
                        .waitingProperty()
                        .map(what -> false)
                        .orElse(true);
        Changes.once(ready, action);
    }

    private void giveWay() {
        bench.lab().session().restUntil(System.nanoTime() + OPENING_NANOS);
    }

    public Scene scene() {
        return bench.scene();
    }

    /** What the features have in common. */
    public Workbench bench() {
        return bench;
    }

    /** Has views and places that nobody has seen yet ready when they are opened. */
    void prepareViews() {
        prepareViews(() -> {});
    }

    /**
     * Makes, styles and lays out what nobody has seen yet, step by step.
     *
     * @param then done at the end
     */
    void prepareViews(Runnable then) {
        Rehearsal rehearsal = new Rehearsal(bench.root());
        List<Runnable> steps = new ArrayList<>();
        for (View view : views) {
            if (view.slot() == Slot.PLACE) {
                steps.add(view::node);
                steps.add(() -> rehearsal.of((Region) view.node()));
            }
        }
        layout.places().forEach(place -> steps.add(() -> rehearsal.of(place)));
        steps.add(rehearsal::end);
        Iterator<Runnable> next = steps.iterator();
        Timeline beat = new Timeline(new KeyFrame(BETWEEN_STEPS, event -> next.next().run()));
        beat.setCycleCount(steps.size());
        beat.setOnFinished(event -> then.run());
        beat.play();
    }

    /** Whoever speaks in the window's line. */
    List<Voice> voices() {
        return voices;
    }

    /** The feature of a class. */
    public <F extends Feature> F feature(Class<F> type) {
        return features.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /** Closes the topmost thing that lies over the window; false if there was none. */
    public boolean closeOverlay() {
        return dialogs.stream().anyMatch(Dialog::close)
                || layout.closeCard()
                || bench.enlarger().restore()
                || features.stream().anyMatch(Feature::dismiss);
    }

    private void stepFocus(boolean back) {
        layout.focus().step(back);
    }

    /** Something went wrong that nobody foresaw; the window goes on. */
    void unexpected(Throwable e) {
        bench.news().set(Message.of("status.unexpected", String.valueOf(e)));
    }

    /** How the window stands now, to be found so at the next start. */
    public Settings settings() {
        return bench.preferences().now();
    }

    /** Ends the work behind the window. */
    public void close() {
        features.forEach(Feature::close);
        bench.workers().stop();
    }
}
