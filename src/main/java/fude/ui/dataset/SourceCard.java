package fude.ui.dataset;

import fude.data.Dataset;
import fude.text.Texts;
import fude.ui.Appearance;
import fude.ui.Controls;
import fude.ui.InkPainter;
import fude.ui.Language;
import fude.ui.Styles;
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

    private final SourceViewModel model;
    private final ListedSource listed;
    private final Language language;
    private final Runnable close;
    private final String id;

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
        getStyleClass().add("source-card");
        setAlignment(Pos.CENTER_LEFT);
        VBox words = words();
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(picture(appearance), words, action());
    }

    private Node picture(Appearance appearance) {
        StackPane frame = new StackPane();
        frame.getStyleClass().add("source-picture");
        Dataset sample = listed.sample();
        if (sample == null) {
            frame.getChildren().add(Controls.icon(Feather.DOWNLOAD_CLOUD));
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
        Label name = Controls.caption(Styles.CARD_TITLE);
        name.setText(texts.get(listed.source().name()));
        Label about = Controls.caption(Styles.FIELD_NAME);
        about.setText(texts.get(listed.source().about()));
        Label origin = Controls.caption(Styles.CAPTION);
        origin.setText(
                texts.get(
                        "sources.origin",
                        texts.get(listed.source().origin()),
                        texts.get(listed.source().licence())));
        VBox words = new VBox(name, about, origin);
        for (Node line : words.getChildren()) {
            ((Label) line).setMinHeight(USE_PREF_SIZE);
        }
        Fetching.Failure failure = model.fetching().failureProperty().get();
        if (failure != null && failure.id().equals(id)) {
            Label why = Controls.caption(Styles.FAILURE);
            why.setId("fetch-failure");
            why.setText(texts.get(failure.why()));
            why.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(why);
        }
        words.getStyleClass().add("source-words");
        return words;
    }

    private Node action() {
        Texts texts = language.texts();
        Fetching.Progress state = model.fetching().progressProperty().get();
        if (state != null && state.id().equals(id)) {
            return progress(state);
        }
        boolean here = listed.source().isHere();
        Button button = new Button();
        button.setId((here ? "use-" : "fetch-") + id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(!here && state != null);
        if (here) {
            button.setText(texts.get("sources.use"));
            button.setOnAction(
                    event -> {
                        close.run();
                        model.choose(id);
                    });
        } else {
            long megabytes = Math.round(listed.bytes() / MEGABYTE);
            button.setText(texts.get("sources.fetch", megabytes));
            button.setOnAction(event -> model.fetch(id));
        }
        return button;
    }

    private Node progress(Fetching.Progress state) {
        ProgressBar bar = new ProgressBar((double) state.done() / state.total());
        Label far = new Label(language.texts().roundPercent((double) state.done() / state.total()));
        far.getStyleClass().add(Styles.TABULAR);
        far.setId("fetch-progress");
        Button cancel = new Button(language.texts().get("sources.cancel"));
        cancel.setId("fetch-cancel");
        cancel.setOnAction(event -> model.fetching().cancel());
        VBox progress = new VBox(bar, far, cancel);
        progress.setAlignment(Pos.CENTER);
        progress.getStyleClass().add("source-words");
        return progress;
    }
}
