package fude.ui.window;

import fude.ui.controls.FailureBar;
import fude.ui.dataset.browser.BrowserView;
import fude.ui.dataset.browser.BrowserViewModel;
import fude.ui.dataset.sources.SourceViewModel;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The tabs at the bottom: the data, and what the network gets wrong. */
final class DataPane extends VBox {
    private final TabPane tabs = new TabPane();

    /**
     * @param enlarge lets this pane fill the window, or puts it back
     */
    DataPane(
            Language language,
            Appearance appearance,
            SourceViewModel source,
            BrowserViewModel browser,
            BrowserViewModel mistakes,
            Consumer<Node> enlarge) {
        getStyleClass().add(Styles.PANE);
        tabs.setId("tabs");
        tabs.accessibleTextProperty().bind(language.text("tab.all"));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(
                        tab(language, "tab.data", new BrowserView(browser, language, appearance)),
                        tab(
                                language,
                                "tab.mistakes",
                                new BrowserView(mistakes, language, appearance)));
        tabs.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, old, next) -> {
                            browser.unpick();
                            mistakes.unpick();
                        });
        VBox.setVgrow(tabs, Priority.ALWAYS);
        FailureBar failure =
                new FailureBar(
                        language,
                        "data-failure",
                        source.failureProperty(),
                        language.text("data.keep"),
                        source::dismissFailure);
        getChildren().addAll(failure, tabs);
        tabs.setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2 && isOnHeader(event)) {
                        enlarge.accept(this);
                    }
                });
    }

    /** Puts one more tab behind the others. */
    Tab add(Language language, String titleKey, Node content) {
        Tab tab = tab(language, titleKey, content);
        tabs.getTabs().add(tab);
        return tab;
    }

    private static Tab tab(Language language, String key, Node content) {
        Tab tab = new Tab(null, content);
        tab.setId(key.replace('.', '-'));
        tab.textProperty().bind(language.text(key));
        return tab;
    }

    private boolean isOnHeader(MouseEvent event) {
        return event.getY() < tabs.lookup(".tab-header-area").getBoundsInParent().getMaxY();
    }
}
