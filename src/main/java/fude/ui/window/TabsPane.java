package fude.ui.window;

import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import fude.ui.workbench.View;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The tabs below the curve, with the failures of the data above them. What nobody has looked at yet
 * is not part of the scene, which would style and lay it out.
 */
final class TabsPane extends VBox {
    private final TabPane tabs = Controls.named(new TabPane(), "tabs");

    TabsPane(Language language, List<Node> failures, List<View> views) {
        getStyleClass().add(Styles.PANE);
        tabs.accessibleTextProperty().bind(language.text("tab.all"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        views.forEach(view -> tabs.getTabs().add(tab(language, view)));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        getChildren().addAll(failures);
        getChildren().add(tabs);
    }

    private static Tab tab(Language language, View view) {
        Tab tab = new Tab();
        tab.setId(view.titleKey().replace('.', '-'));
        tab.textProperty().bind(language.text(view.titleKey()));
        view.inSight().bind(tab.selectedProperty());
        Changes.once(tab.selectedProperty(), () -> tab.setContent(view.node()));
        return tab;
    }

    /** What a double click on the tabs' titles does. */
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
