package fude.ui.inside;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import fude.ui.workbench.View;
import fude.ui.workbench.Workbench;
import java.util.List;
import javafx.scene.input.KeyEvent;

/** The header of the place Inside: which image, unit and weight are looked at, and the way back. */
public record InsideFeature(Workbench bench) implements Feature {

    @Override
    public List<View> views() {
        return List.of(
                View.bar(
                        Place.INSIDE,
                        new InsideBar(
                                bench.lab(),
                                bench.paper(),
                                bench.selection(),
                                bench.language(),
                                bench.appearance())));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(new Shortcut("Alt ← →", "keys.inside", this::goes));
    }

    private boolean goes(KeyEvent event) {
        Place open = bench.navigation().placeProperty().get();
        if (!event.isAltDown() || (open != Place.INSIDE && open != Place.MEASURE)) {
            return false;
        }
        switch (event.getCode()) {
            case LEFT -> bench.selection().back();
            case RIGHT -> bench.selection().forward();
            default -> {
                return false;
            }
        }
        return true;
    }
}
