package fude.ui.training.models;

import fude.ui.controls.Buttons;
import fude.ui.controls.FailureBar;
import fude.ui.controls.FileDialog;
import fude.ui.task.BackgroundTask;
import fude.ui.workbench.Drop;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** The ways of trained networks in and out: two dialogs, and files dropped on the window. */
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

    /** Reads files and data sets; its failures are shown above the curve. */
    public BackgroundTask task() {
        return task;
    }

    @Override
    public List<View> views() {
        Buttons buttons = new Buttons(bench.language());
        Button open = buttons.icon("open-model", Feather.FOLDER, "header.open", this::open);
        Button save = buttons.icon("save-model", Feather.SAVE, "header.save", this::save);
        StringBinding keep = bench.language().text("models.keep");
        FailureBar failure =
                new FailureBar(
                        bench.language(),
                        "file-failure",
                        task.failureProperty(),
                        keep,
                        task::dismissFailure);
        return List.of(
                View.at(Place.HEADER_FILES, open),
                View.at(Place.HEADER_FILES, save),
                View.at(Place.FAILURE, failure));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                Shortcut.control("Ctrl O", "keys.open", this::open, KeyCode.O),
                Shortcut.control("Ctrl S", "keys.save", this::save, KeyCode.S));
    }

    @Override
    public List<Drop> drops() {
        return List.of(Drop.file(ENDING, file -> model.open(file.toPath())));
    }

    private void save() {
        if (model.canSave()) {
            bench.files()
                    .save("models.save", MODEL, "network" + ENDING)
                    .map(ModelsFeature::withEnding)
                    .ifPresent(model::save);
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
