package fude.ui.training.models;

import fude.ui.controls.Buttons;
import fude.ui.controls.FileDialog;
import fude.ui.task.BackgroundTask;
import fude.ui.workbench.Drop;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Voice;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

/**
 * The ways of trained networks in and out: two dialogs from the menu, and files dropped on the
 * window.
 */
public final class ModelsFeature implements Feature {
    private static final String ENDING = ".fude";
    private static final FileDialog.Kind MODEL = FileDialog.Kind.of("Fude", "*" + ENDING);

    private final Workbench bench;
    private final BackgroundTask task;
    private final ModelsViewModel model;

    public ModelsFeature(Workbench bench) {
        this.bench = bench;
        task = new BackgroundTask(bench.workers().loading());
        model = new ModelsViewModel(bench.lab(), bench.catalog(), task, bench.news()::set);
    }

    public ModelsViewModel model() {
        return model;
    }

    /** Reads files and data sets; its failures are told in the window's line. */
    public BackgroundTask task() {
        return task;
    }

    @Override
    public List<Voice> voices() {
        return List.of(
                Voice.failure(
                        bench.language(),
                        "file-failure",
                        task.failureProperty(),
                        bench.language().text("models.keep"),
                        task::dismissFailure));
    }

    @Override
    public List<MenuItem> menu() {
        Buttons buttons = new Buttons(bench.language());
        return List.of(
                buttons.item("open-model", this::open, "menu.open"),
                buttons.item("save-model", () -> save(model::save), "menu.save"),
                buttons.item(
                        "save-model-moments",
                        () -> save(model::saveWithMoments),
                        "menu.save-moments"));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.control("Ctrl O", "keys.open", this::open, KeyCode.O),
                Shortcut.control("Ctrl S", "keys.save", () -> save(model::save), KeyCode.S));
    }

    @Override
    public List<Drop> drops() {
        return List.of(Drop.of(Drop.Kind.MODEL, dropped -> model.open(dropped.files().get(0))));
    }

    private void save(Consumer<Path> write) {
        if (model.canSave()) {
            bench.files()
                    .save("models.save", MODEL, "network" + ENDING)
                    .map(ModelsFeature::withEnding)
                    .ifPresent(write);
        }
    }

    private void open() {
        bench.files().open("models.open", MODEL).ifPresent(model::open);
    }

    /** Some platforms' dialogs leave the ending away. */
    private static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.contains(".") ? file : file.resolveSibling(name + ENDING);
    }
}
