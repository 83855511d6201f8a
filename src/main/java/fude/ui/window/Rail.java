package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.workbench.Navigation;
import fude.ui.workbench.Place;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places of the window by icon and word; at its end what never leaves the screen. */
final class Rail extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final Navigation navigation;

    /**
     * @param end the buttons at the end
     */
    Rail(Language language, Navigation navigation, List<Node> end) {
        this.navigation = navigation;
        getStyleClass().add("rail");
        for (Place place : Place.values()) {
            getChildren().add(button(language, place));
        }
        Region spring = new Region();
        VBox.setVgrow(spring, Priority.ALWAYS);
        getChildren().add(spring);
        getChildren().addAll(end);
    }

    /** The button of the open place. */
    Node open() {
        return (Node) group.getSelectedToggle();
    }

    private ToggleButton button(Language language, Place place) {
        FontIcon icon = Controls.icon(place.icon());
        ToggleButton button =
                Controls.named(new ToggleButton(null, icon), "place-" + place.id(), "rail-button");
        language.label(button, "place." + place.id());
        language.explain(button, "place." + place.id() + ".explained");
        button.setToggleGroup(group);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinSize(USE_PREF_SIZE, 0);
        button.setOnAction(
                event -> {
                    button.setSelected(true);
                    navigation.open(place);
                });
        navigation.placeProperty().subscribe(open -> button.setSelected(open == place));
        return button;
    }
}
