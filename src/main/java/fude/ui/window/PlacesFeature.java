package fude.ui.window;

import fude.ui.workbench.Feature;
import fude.ui.workbench.Navigation;
import fude.ui.workbench.Place;
import fude.ui.workbench.Shortcut;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that lead from place to place, and the lecture view. */
record PlacesFeature(Navigation navigation) implements Feature {
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    @Override
    public List<Shortcut> shortcuts() {
        return List.of(
                new Shortcut("Ctrl 1 – 5", "keys.places", this::opensPlace),
                Shortcut.listed("Ctrl Page ↑ ↓", "keys.views"),
                Shortcut.key("F11", "keys.lecture", KeyCode.F11, this::turnLecture),
                new Shortcut("Page ↑ ↓", "keys.lecture-pages", this::turnsPage));
    }

    private boolean opensPlace(KeyEvent event) {
        int place = DIGITS.indexOf(event.getCode());
        if (place < 0 || !event.isShortcutDown()) {
            return false;
        }
        navigation.open(Place.values()[place]);
        navigation.goIn();
        return true;
    }

    private void turnLecture() {
        navigation.setLecture(!navigation.lectureProperty().get());
    }

    private boolean turnsPage(KeyEvent event) {
        boolean back = event.getCode() == KeyCode.PAGE_UP;
        boolean isPage = back || event.getCode() == KeyCode.PAGE_DOWN;
        if (!isPage || !navigation.lectureProperty().get()) {
            return false;
        }
        navigation.step(back ? -1 : 1);
        return true;
    }

    @Override
    public boolean dismiss() {
        boolean was = navigation.lectureProperty().get();
        navigation.setLecture(false);
        return was;
    }
}
