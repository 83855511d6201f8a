package fude.ui.dataset.sources;

import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.io.File;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** All data sets there are to learn from, over the window: to be used, fetched or opened. */
public final class SourcesDialog extends StackPane {
    private final SourceViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final VBox cards = new VBox();
    private List<SourceCard> made = List.of();

    public SourcesDialog(SourceViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        setId("sources");
        getStyleClass().add(Styles.OVERLAY);
        cards.getStyleClass().add("source-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(cards.heightProperty());
        scroll.getStyleClass().add("clear-scroll");
        VBox sheet = new VBox(head(), scroll, own());
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        appearance
                .textScaleProperty()
                .subscribe(scale -> sheet.setPrefWidth(appearance.scaled(760)));
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().add(sheet);
        setOnMouseClicked(event -> close());
        setVisible(false);
        model.sources().subscribe(this::fill);
        model.fetching().progressProperty().subscribe(state -> follow());
        model.fetching().failureProperty().subscribe(failure -> follow());
        language.textsProperty().subscribe(texts -> fill());
        appearance.darkProperty().subscribe(dark -> fill());
    }

    /** Shows what there is now. */
    public void open() {
        model.list();
        setVisible(true);
        requestFocus();
    }

    /** Returns whether it was open. */
    public boolean close() {
        boolean wasOpen = isVisible();
        setVisible(false);
        return wasOpen;
    }

    private Node head() {
        Label title = language.label(Controls.caption(Styles.PANE_TITLE), "sources.title");
        HBox head =
                new HBox(
                        title,
                        Controls.spring(),
                        Controls.iconButton(
                                language,
                                "close-sources",
                                Feather.X,
                                "sources.close",
                                this::close));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void fill() {
        made =
                model.sources().stream()
                        .map(
                                listed ->
                                        new SourceCard(
                                                listed, model, language, appearance, this::close))
                        .toList();
        cards.getChildren().setAll(made);
    }

    private void follow() {
        made.forEach(SourceCard::follow);
    }

    /** What else there is: a folder, a table. */
    private Node own() {
        Label words = language.label(Controls.caption(Styles.CAPTION), "sources.own");
        words.setMinHeight(USE_PREF_SIZE);
        HBox buttons =
                new HBox(
                        button("folder", () -> choose(this::folder)),
                        button("table", () -> choose(this::table)));
        buttons.getStyleClass().add("source-buttons");
        VBox own = new VBox(words, buttons);
        own.getStyleClass().add("source-words");
        return own;
    }

    private Button button(String what, Runnable action) {
        Button button = language.label(new Button(), "sources." + what);
        button.setId("source-" + what);
        button.setOnAction(
                event -> {
                    close();
                    action.run();
                });
        return language.explain(button, "sources." + what + ".explained");
    }

    private void choose(Function<Window, File> dialog) {
        File chosen = dialog.apply(getScene().getWindow());
        if (chosen != null) {
            model.choose(chosen.toPath());
        }
    }

    private File folder(Window window) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(language.texts().get("sources.folder.explained"));
        return chooser.showDialog(window);
    }

    private File table(Window window) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(language.texts().get("sources.table.explained"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        return chooser.showOpenDialog(window);
    }
}
