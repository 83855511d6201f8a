package fude.ui.training.transport;

import fude.lab.session.Pace;
import fude.ui.controls.Buttons;
import fude.ui.look.Language;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.kordamp.ikonli.feather.Feather;

/** How fast the network learns: slowly, so that one batch after the other can be watched. */
public final class PaceMenu {
    private PaceMenu() {}

    /** A button with the menu, which tells the speed while that is not the full one. */
    public static MenuButton of(TrainingViewModel model, Language language) {
        MenuButton menu = new Buttons(language).iconMenu("pace", Feather.WATCH, "training.pace");
        menu.textProperty()
                .bind(language.text(() -> words(model.pace.get(), language), model.pace));
        for (Pace pace : Pace.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setId("pace-" + pace.id());
            item.textProperty().bind(language.text("training.pace." + pace.id()));
            item.setOnAction(event -> model.pace.set(pace));
            model.pace.subscribe(now -> item.setSelected(now == pace));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static String words(Pace pace, Language language) {
        return pace == Pace.FULL
                ? ""
                : language.get("training.pace.short", pace.batchesPerSecond());
    }
}
