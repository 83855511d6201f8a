package fude.ui.dataset.sources;

import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The data set in use, and the others there are. */
public final class SourceBar extends HBox {
    private final SourceViewModel model;
    private final Language language;
    private final Runnable openAll;
    private final MenuButton menu =
            Controls.named(new MenuButton(null, Controls.icon(Feather.LAYERS)), "dataset");

    /**
     * @param openAll shows all sources with what they are
     */
    public SourceBar(SourceViewModel model, Language language, Runnable openAll) {
        this.model = model;
        this.openAll = openAll;
        this.language = language;
        menu.setMinWidth(USE_PREF_SIZE);
        menu.textProperty()
                .bind(
                        language.text(
                                this::title, model.loadingProperty(), model.lab.shownProperty()));
        menu.setOnShowing(event -> model.findNames());
        model.names.subscribe(this::fill);
        language.textsProperty().subscribe(texts -> fill());
        language.explain(menu, "data.choose");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("source-bar");
        getChildren().add(menu);
    }

    private String title() {
        String loading = model.loadingProperty().get();
        if (loading != null) {
            return language.get("data.loading", name(loading));
        }
        return model.lab.shownProperty().getValue() == null
                ? ""
                : name(model.lab.shownProperty().getValue().data().name());
    }

    private String name(String dataset) {
        return language.texts().datasetName(dataset);
    }

    private MenuItem item(String name) {
        MenuItem item = new MenuItem(name(name));
        item.setId("dataset-" + name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> model.choose(name));
        return item;
    }

    private Menu small(String key, List<String> names) {
        Menu of = new Menu(language.get("sources." + key));
        of.setId("datasets-" + key);
        names.forEach(name -> of.getItems().add(item(name)));
        return of;
    }

    private void fill() {
        menu.getItems().clear();
        for (String name : model.names) {
            menu.getItems().add(item(name));
        }
        menu.getItems().addAll(new SeparatorMenuItem(), small("points", Small.pointsAndOwn()));
        menu.getItems()
                .addAll(small("gates", Small.GATES), small("functions", Small.functionsAndOwn()));
        MenuItem all = new Buttons(language).item("dataset-sources", openAll, "data.sources");
        menu.getItems().addAll(new SeparatorMenuItem(), all);
    }
}
