package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.workbench.Navigation;
import fude.ui.workbench.Place;
import fude.ui.workbench.View;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The views of a place, of which one is in front, and what stands above them. What nobody has
 * looked at yet is not part of the scene, which would style and lay it out.
 */
final class TabsPane extends VBox {
    private static final double ABOVE = 0.42;
    private static final double BELOW = 0.4;

    private final TabPane tabs;
    private final ObservableValue<Boolean> isOpen;

    /**
     * @param above have their share of the height while visible
     */
    TabsPane(
            Language language,
            Navigation navigation,
            Place place,
            List<Region> above,
            List<View> views) {
        tabs = Controls.named(new TabPane(), "views-" + place.id());
        isOpen = navigation.placeProperty().map(open -> open == place);
        getStyleClass().addAll(Styles.PANE, "place");
        tabs.accessibleTextProperty().bind(language.text("place." + place.id() + ".explained"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        views.forEach(view -> tabs.getTabs().add(tab(language, view)));
        if (views.size() == 1) {
            getStyleClass().add("single");
        }
        navigation.viewProperty(place).subscribe(this::bringToFront);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        for (Region each : above) {
            each.setMinHeight(USE_PREF_SIZE);
            each.prefHeightProperty().bind(heightProperty().multiply(ABOVE));
        }
        getChildren().addAll(above);
        getChildren().add(tabs);
    }

    /** Puts rows above all that is there. */
    void addBars(List<Node> bars) {
        getChildren().addAll(0, bars);
    }

    /** Puts something below the views, which keep the larger part of the height. */
    void addBelow(View view) {
        Region node = (Region) view.node();
        node.maxHeightProperty().bind(heightProperty().multiply(BELOW));
        view.inSight().bind(isOpen);
        tabs.setMinHeight(0);
        getChildren().add(node);
    }

    private void bringToFront(String titleKey) {
        tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(id(titleKey)))
                .forEach(tabs.getSelectionModel()::select);
    }

    private static String id(String titleKey) {
        return titleKey.replace('.', '-');
    }

    private Tab tab(Language language, View view) {
        Tab tab = new Tab();
        tab.setId(id(view.titleKey()));
        tab.textProperty().bind(language.text(view.titleKey()));
        view.inSight()
                .bind(
                        tab.selectedProperty()
                                .flatMap(front -> front ? isOpen : tab.selectedProperty()));
        Changes.once(view.inSight(), () -> tab.setContent(view.node()));
        return tab;
    }

    /** What a double click on the views' titles does. */
    void setOnEnlarge(Runnable action) {
        tabs.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && isOnHeader(event)) {
                        action.run();
                    }
                });
    }

    private boolean isOnHeader(MouseEvent event) {
        return event.getY() < tabs.lookup(".tab-header-area").getBoundsInParent().getMaxY();
    }
}
