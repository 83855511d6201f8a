package fude.ui.window;

import fude.ui.controls.Buttons;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;

/** A picture of the whole window as a file. */
record PictureFeature(Workbench bench) implements Feature {

    @Override
    public List<MenuItem> menu() {
        return List.of(
                new Buttons(bench.language()).item("save-picture", this::save, "menu.picture"));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.control("Ctrl E", "keys.picture", this::save, KeyCode.E));
    }

    private void save() {
        bench.export().picture("picture.save", bench.scene().snapshot(null), "fude");
    }
}
