package fude.ui.time;

import fude.lab.time.ClassTime;
import fude.nn.LayerSpec;
import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.controls.NumberField;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The minutes that are left, and a sentence with a button for each thing that fits into them. */
final class ClassTimeView extends ScrollPane {
    private static final int MOST_MINUTES = 600;

    private final ClassTimeViewModel model;
    private final Language language;
    private final Label needed = Controls.sentence("time-needed", Styles.FIELD_NAME);
    private final Offer epochs;
    private final Offer images;
    private final Offer layers;

    /** Something that fits. */
    private final class Offer extends HBox {
        private final Label words;
        private Runnable use = () -> {};

        Offer(String name) {
            words = Controls.sentence("time-" + name, Styles.FIELD_NAME);
            Button button =
                    new Buttons(language).plain("time-use-" + name, "time.use", () -> use.run());
            button.setMinWidth(USE_PREF_SIZE);
            getStyleClass().add("named");
            getChildren().addAll(button, words);
        }

        void show(String sentence, Runnable action) {
            words.setText(sentence);
            use = action;
            Controls.show(!sentence.isEmpty(), this);
        }
    }

    ClassTimeView(ClassTimeViewModel model, Language language) {
        this.model = model;
        this.language = language;
        this.epochs = new Offer("epochs");
        this.images = new Offer("images");
        this.layers = new Offer("layers");
        setId("class-time");
        VBox content =
                Controls.styled(
                        new VBox(minutes(), needed, epochs, images, layers),
                        "browser",
                        "filter-bar");
        Controls.scrolledIfSmall(this, content);
        Changes.follow(this::show, model.timeProperty(), language.textsProperty());
    }

    private Node minutes() {
        NumberField field =
                new NumberField(
                        true,
                        value -> value + 1,
                        value -> Math.max(1, value - 1),
                        value ->
                                model.minutes.set((int) Math.max(1, Math.min(MOST_MINUTES, value))),
                        (ignored, problem) -> {});
        field.setId("time-minutes");
        field.setPrefColumnCount(4);
        language.explain(field, "time.minutes.explained");
        model.minutes.subscribe(value -> field.show(value.doubleValue()));
        return Controls.row("named", Controls.name(language, "time.minutes"), field);
    }

    private void show() {
        ClassTime time = model.timeProperty().get();
        boolean known = time != null && time.needed().isPresent();
        epochs.show("", () -> {});
        images.show("", () -> {});
        layers.show("", () -> {});
        if (!known) {
            needed.setText(language.get(time == null ? "time.problem" : "time.unknown"));
            return;
        }
        Texts texts = language.texts();
        needed.setText(texts.get("time.needed", texts.roughDuration(time.needed().getAsDouble())));
        int planned = time.plan().config().epochs();
        time.epochs()
                .ifPresentOrElse(
                        most ->
                                epochs.show(
                                        texts.get("time.epochs", most),
                                        () -> model.setEpochs(most)),
                        () -> needed.setText(texts.get("time.no-epoch")));
        time.images()
                .ifPresent(
                        most ->
                                images.show(
                                        texts.get("time.images", most, planned),
                                        () -> model.setImages(most)));
        Optional<List<LayerSpec>> widest = time.layers();
        widest.ifPresent(
                most ->
                        layers.show(
                                texts.get("time.layers", words(most), planned),
                                () -> model.setLayers(most)));
    }

    private String words(List<LayerSpec> of) {
        Texts texts = language.texts();
        return of.stream().map(layer -> layer.shortText(texts)).collect(Collectors.joining(" – "));
    }
}
