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
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All data sets there are to learn from, over the window: to be used, fetched or opened. */
public final class SourcesDialog extends Dialog {
    private final SourceViewModel model;
    private final Language language;
    private final Appearance appearance;
    private final FileDialog files;
    private final Consumer<Path> take;
    private final VBox cards = Controls.styled(new VBox(), "source-cards");
    private final SmallProblems small;
    private List<SourceCard> made = List.of();

    /**
     * @param take of what somebody has chosen
     */
    SourcesDialog(
            SourceViewModel model,
            Language language,
            Appearance appearance,
            FileDialog files,
            Consumer<Path> take) {
        super(language, "sources", "sources");
        this.model = model;
        this.language = language;
        this.appearance = appearance;
        this.files = files;
        this.take = take;
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

    /** What else there is: a folder, a file. */
    private Node own() {
        Label words = Controls.sentence(language.text("sources.own"), Styles.CAPTION);
        HBox buttons =
                Controls.styled(
                        new HBox(
                                button("folder", () -> files.folder("sources.folder.explained")),
                                button(
                                        "file",
                                        () -> files.open("sources.file.explained", kinds()))),
                        "source-buttons");
        return Controls.column("source-words", words, buttons);
    }

    /** All at first: what a file is, is seen in it. */
    private List<FileDialog.Kind> kinds() {
        return Stream.concat(
                        Stream.of(FileDialog.Kind.of(language.get("sources.file.all"), "*", "*.*")),
                        DataFormat.allFiles().stream()
                                .map(kind -> new FileDialog.Kind(kind.name(), kind.patterns())))
                .toList();
    }

    private Button button(String what, Supplier<Optional<Path>> ask) {
        return new Buttons(language)
                .words(
                        "source-" + what,
                        "sources." + what,
                        () -> {
                            close();
                            ask.get().ifPresent(take);
                        });
    }
}
