package fude.ui.window;

import fude.ui.controls.Buttons;
import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;

/** A picture of the whole window as a file. */
record PictureFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        Buttons buttons = new Buttons(bench.language());
        return List.of(
                View.at(
                        Place.HEADER_TOOLS,
                        buttons.icon(
                                "save-picture", Feather.CAMERA, "header.picture", this::save)));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(Shortcut.control("Ctrl E", "keys.picture", this::save, KeyCode.E));
    }

    private void save() {
        bench.export().picture("picture.save", bench.scene().snapshot(null), "fude");
    }
}
