package fude.ui.dataset.sources;

import fude.data.format.DataFormat;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.Dialog;
import fude.ui.controls.FileDialog;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
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
    private final VBox cards = Controls.styled(new VBox(), "source-cards");
    private final SmallProblems small;
    private List<SourceCard> made = List.of();

    public SourcesDialog(
            SourceViewModel model, Language language, Appearance appearance, FileDialog files) {
        super(language, "sources", "sources");
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.files = files;
        small = new SmallProblems(model, language, appearance, this::close);
        VBox all = new VBox(cards, small, own());
        all.getStyleClass().add("source-cards");
        ScrollPane scroll = Controls.scroll(all, "clear-scroll");
        scroll.prefViewportHeightProperty().bind(all.heightProperty());
        fill(scroll);
        appearance.whenScaled(() -> box().setPrefWidth(appearance.scaled(760)));
        model.sources.subscribe(this::fill);
        Fetching fetching = model.fetching;
        Changes.of(this::follow, fetching.progressProperty(), fetching.failureProperty());
        Changes.follow(this::fill, language.textsProperty(), appearance.darkProperty());
    }

    /** Shows what there is now. */
    @Override
    public void open() {
        model.list();
        small.open();
        super.open();
    }

    private void fill() {
        made = model.sources.stream().map(this::card).toList();
        cards.getChildren().setAll(made);
    }

    private SourceCard card(ListedSource listed) {
        return new SourceCard(listed, model, language, appearance, this::close);
    }

    private void follow() {
        made.forEach(SourceCard::follow);
    }

    /** What else there is: a folder, a table. */
    private Node own() {
        Label words = Controls.sentence(language.text("sources.own"), Styles.CAPTION);
        HBox buttons =
                Controls.styled(
                        new HBox(
                                button("folder", () -> files.folder("sources.folder.explained")),
                                button(
                                        "table",
                                        () -> files.open("sources.table.explained", TABLES))),
                        "source-buttons");
        return Controls.column("source-words", words, buttons);
    }

    private Button button(String what, Supplier<Optional<Path>> ask) {
        return new Buttons(language)
                .words(
                        "source-" + what,
                        "sources." + what,
                        () -> {
                            close();
                            ask.get().ifPresent(model::choose);
                        });
    }
}
