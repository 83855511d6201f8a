package fude.ui.dataset.sources;

import fude.data.Dataset;
import fude.lab.DataSource;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.InkPainter;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One source: what its images look like, its counts, where it comes from, and a button. */
final class SourceCard extends HBox {
    private static final int COLUMNS = 6;
    private static final double MEGABYTE = 1e6;
    private static final PseudoClass IN_USE = PseudoClass.getPseudoClass("in-use");

    private final SourceViewModel model;
    private final ListedSource listed;
    private final Language language;
    private final Runnable close;
    private final boolean inUse;
    private final boolean alone;
    private final String id;
    private final Label why = Controls.caption(Styles.FAILURE);
    private final ProgressBar bar = new ProgressBar();
    private final Label far = new Label();
    private final Button use = new Button();

    private final VBox progress = Controls.styled(new VBox(bar, far), "source-words");

    SourceCard(
            ListedSource listed,
            SourceViewModel model,
            Language language,
            Appearance appearance,
            Runnable close) {
        this.listed = listed;
        this.model = model;
        this.language = language;
        this.close = close;
        this.id = listed.source().id();
        this.inUse = model.isInUse(id);
        this.alone = inUse && model.isUsedAlone(id);
        getStyleClass().add("source-card");
        pseudoClassStateChanged(IN_USE, inUse);
        setAlignment(Pos.CENTER_LEFT);
        VBox words = words();
        HBox.setHgrow(words, Priority.ALWAYS);
        makeButton();
        makeProgress();
        getChildren().addAll(picture(appearance), words, new StackPane(use, progress));
        follow();
    }

    /** Shows how far the download is, or why it failed. */
    void follow() {
        Fetching.Progress state = model.fetching.progressProperty().get();
        boolean mine = state != null && state.id().equals(id);
        Controls.show(mine, progress);
        Controls.show(!mine, use);
        boolean here = listed.source().isHere();
        boolean fetchable = listed.source().isPublished() && state == null;
        use.setDisable(alone || !here && !fetchable);
        if (mine) {
            double share = (double) state.done() / state.total();
            bar.setProgress(share);
            far.setText(language.texts().roundPercent(share));
        }
        Fetching.Failure failure = model.fetching.failureProperty().get();
        boolean failed = failure != null && failure.id().equals(id) && !listed.source().isHere();
        why.setText(failed ? language.get(failure.why()) : "");
        Controls.show(failed, why);
    }

    private Node picture(Appearance appearance) {
        StackPane frame = Controls.styled(new StackPane(), "source-picture");
        Dataset sample = listed.sample();
        if (sample == null || sample.size() == 0) {
            boolean published = listed.source().isPublished();
            Feather icon = published ? Feather.DOWNLOAD_CLOUD : Feather.EDIT_3;
            frame.getChildren().add(Controls.icon(icon));
            return frame;
        }
        InkPainter painter = new InkPainter(appearance.palette());
        int lines = (sample.size() + COLUMNS - 1) / COLUMNS;
        WritableImage tiles = new WritableImage(COLUMNS * sample.columns(), lines * sample.rows());
        for (int i = 0; i < sample.size(); i++) {
            painter.paint(
                    sample.image(i),
                    sample.rows(),
                    sample.columns(),
                    tiles,
                    i % COLUMNS * sample.columns(),
                    i / COLUMNS * sample.rows());
        }
        frame.getChildren().add(new ImageView(tiles));
        return frame;
    }

    private VBox words() {
        Texts texts = language.texts();
        DataSource source = listed.source();
        String origin =
                texts.get(
                        "sources.origin", texts.get(source.origin()), texts.get(source.licence()));
        why.setId("why-not-" + id);
        why.setMinHeight(USE_PREF_SIZE);
        return Controls.column(
                "source-words",
                Controls.text(texts.get(source.name()), Styles.CARD_TITLE),
                Controls.text(texts.get(source.about()), Styles.FIELD_NAME),
                Controls.text(origin, Styles.CAPTION),
                why);
    }

    private void makeButton() {
        Texts texts = language.texts();
        boolean here = listed.source().isHere() || !listed.source().isPublished();
        use.setId((here ? "use-" : "fetch-") + id);
        use.setMinWidth(USE_PREF_SIZE);
        if (here) {
            String key = alone ? "in-use" : inUse ? "use-alone" : "use";
            use.setText(texts.get("sources." + key));
            use.setOnAction(
                    event -> {
                        close.run();
                        model.choose(id);
                    });
        } else {
            use.setText(texts.get("sources.fetch", Math.round(listed.bytes() / MEGABYTE)));
            use.setOnAction(event -> model.fetch(id));
        }
    }

    private void makeProgress() {
        far.setId("fetched-" + id);
        Button cancel =
                new Buttons(language)
                        .plain("cancel-" + id, "sources.cancel", model.fetching::cancel);
        progress.getChildren().add(cancel);
        progress.setAlignment(Pos.CENTER);
    }
}
