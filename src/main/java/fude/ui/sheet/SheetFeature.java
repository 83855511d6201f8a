package fude.ui.sheet;

import fude.ui.workbench.Drop;
import fude.ui.workbench.Feature;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Answers to all that is in files and folders, in a dialog. What is dropped while it is open is
 * answered, too.
 */
public final class SheetFeature implements Feature {
    private final SheetViewModel model;
    private final SheetDialog dialog;

    public SheetFeature(Workbench bench) {
        model =
                new SheetViewModel(
                        bench.lab(), bench.workers().answering(), bench.workers().finding());
        dialog =
                new SheetDialog(
                        model,
                        bench.language(),
                        bench.appearance(),
                        bench.files(),
                        bench.export(),
                        bench.news());
    }

    /** Opens the sheet as it was left. */
    public void open() {
        dialog.open();
    }

    /**
     * Opens the sheet and answers all that is in these files and folders: pictures, strokes, zip
     * files, tables, IDX and NumPy files.
     */
    public void open(List<Path> paths) {
        dialog.open();
        model.open(paths);
    }

    /**
     * The same of one.
     *
     * @param decided what it does not say of itself, as {@link fude.data.look.Look} takes it
     */
    public void open(Path path, Map<String, String> decided) {
        dialog.open();
        model.open(path, decided);
    }

    @Override
    public List<View> views() {
        return List.of(View.dialog(dialog));
    }

    @Override
    public List<Drop> drops() {
        return List.of(new Drop(this::takes, dropped -> open(dropped.files())));
    }

    private boolean takes(Drop.Kind kind) {
        return dialog.isVisible() && (kind == Drop.Kind.PICTURE || kind == Drop.Kind.DATA);
    }

    @Override
    public void close() {
        model.stop();
    }
}
