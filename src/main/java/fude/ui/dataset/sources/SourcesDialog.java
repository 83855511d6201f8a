package fude.ui.dataset.sources;

import fude.data.format.DataFormat;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All data sets there are to learn from, over the window: to be used, fetched or opened. */
public final class SourcesDialog extends Dialog {
    private static final List<FileDialog.Kind> TABLES =
            DataFormat.allFiles().stream()
                    .map(files -> new FileDialog.Kind(files.name(), files.patterns()))
                    .toList();

    private final SourceViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final FileDialog files;
    private final VBox cards = new VBox();
    private List<SourceCard> made = List.of();

    public SourcesDialog(
            SourceViewModel model, Language language, Appearance appearance, FileDialog files) {
        super(language, "sources", "sources");
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.files = files;
        cards.getStyleClass().add("source-cards");
        ScrollPane scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefViewportHeightProperty().bind(cards.heightProperty());
        scroll.getStyleClass().add("clear-scroll");
        fill(scroll, own());
        appearance
                .textScaleProperty()
                .subscribe(scale -> box().setPrefWidth(appearance.scaled(760)));
        model.sources().subscribe(this::fill);
        model.fetching().progressProperty().subscribe(state -> follow());
        model.fetching().failureProperty().subscribe(failure -> follow());
        language.textsProperty().subscribe(texts -> fill());
        appearance.darkProperty().subscribe(dark -> fill());
    }

    /** Shows what there is now. */
    @Override
    public void open() {
        model.list();
        super.open();
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
                        button("folder", () -> files.folder("sources.folder.explained")),
                        button("table", () -> files.open("sources.table.explained", TABLES)));
        buttons.getStyleClass().add("source-buttons");
        VBox own = new VBox(words, buttons);
        own.getStyleClass().add("source-words");
        return own;
    }

    private Button button(String what, Supplier<Optional<Path>> ask) {
        Button button = language.label(new Button(), "sources." + what);
        button.setId("source-" + what);
        button.setOnAction(
                event -> {
                    close();
                    ask.get().ifPresent(model::choose);
                });
        return language.explain(button, "sources." + what + ".explained");
    }
}
