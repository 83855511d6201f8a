package fude.ui.window;

import fude.ui.controls.Buttons;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Slot;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/** The keys of the window itself, and the list of all keys in a dialog. */
final class ShortcutsFeature implements Feature {
    private final Workbench bench;
    private final List<Shortcut> own;
    private final List<Shortcut> all;
    private final ShortcutsDialog dialog;

    /**
     * @param others the keys of the other features
     * @param closeOverlay closes what lies over the window; false if nothing does
     * @param stepFocus takes the focus to the next part of the window; to the one before if true
     */
    ShortcutsFeature(
            Workbench bench,
            List<Shortcut> others,
            BooleanSupplier closeOverlay,
            Consumer<Boolean> stepFocus) {
        this.bench = bench;
        own =
                List.of(
                        Shortcut.control(
                                "Ctrl Enter", "keys.enlarge", this::enlarge, KeyCode.ENTER),
                        Shortcut.withoutShift(
                                "F6", "keys.parts", KeyCode.F6, () -> stepFocus.accept(false)),
                        Shortcut.withShift(
                                "Shift F6",
                                "keys.parts-back",
                                KeyCode.F6,
                                () -> stepFocus.accept(true)),
                        new Shortcut(
                                "Esc",
                                "keys.close-overlay",
                                event ->
                                        event.getCode() == KeyCode.ESCAPE
                                                && closeOverlay.getAsBoolean()),
                        new Shortcut("?", "keys.list", this::questionMark));
        all = new ArrayList<>(others);
        all.addAll(own);
        dialog = new ShortcutsDialog(bench.language(), all);
        Shortcuts.install(bench.scene(), all);
    }

    /** The pane that has the focus fills the window, or goes back. */
    private void enlarge() {
        bench.enlarger().toggleAround(bench.scene().getFocusOwner());
    }

    private boolean questionMark(KeyEvent event) {
        boolean isIt = event.getCharacter().equals("?");
        if (isIt) {
            open();
        }
        return isIt;
    }

    void open() {
        dialog.open();
    }

    @Override
    public List<View> views() {
        Buttons buttons = new Buttons(bench.language());
        return List.of(
                View.at(
                        Slot.RAIL,
                        buttons.icon("help", Feather.HELP_CIRCLE, "header.help", this::open)),
                View.dialog(dialog));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return own;
    }
}
