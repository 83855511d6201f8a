package fude.ui.explain;

import fude.lab.reading.Reading;
import fude.nn.Attribution;
import fude.ui.controls.Controls;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** Which pixels spoke for the answer, which for another class, and where the two differ. */
final class PixelsView extends HBox {
    private final WhyViewModel model;
    private final Language language;
    private final Side answer;
    private final Side other;
    private final Side difference;
    private final Label pixel = new Label();
    private final Label sums = Controls.caption(Styles.CAPTION);
    private final Label note = Controls.caption(Styles.CAPTION);

    PixelsView(WhyViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        answer = new Side("why-answer", appearance);
        other = new Side("why-other", appearance);
        difference = new Side("why-difference", appearance);
        getStyleClass().add("why-pixels");
        setMinHeight(0);
        getChildren().addAll(answer, other, difference, words(appearance));
        model.whyProperty().subscribe(why -> show());
        model.chosenDataProperty().subscribe(chosen -> show());
        model.pixelProperty().subscribe(at -> showPixel());
        language.textsProperty().subscribe(texts -> show());
    }

    /** Sums beside the pictures instead of below them. */
    void compact(boolean little) {
        List.of(answer, other, difference).forEach(side -> side.compact(little));
        sums.setVisible(little);
        sums.setManaged(little);
    }

    /** One class, or the difference of two: title, picture and sum. */
    private final class Side extends VBox {
        private final Label title = new Label();
        private final GridView picture;
        private final Label sum = Controls.caption(Styles.CAPTION);

        Side(String id, Appearance appearance) {
            picture = new GridView(appearance, model.pixelProperty());
            picture.setId(id);
            title.setId(id + "-title");
            sum.setId(id + "-sum");
            title.getStyleClass().add("picture-title");
            title.setWrapText(true);
            title.setTextAlignment(TextAlignment.CENTER);
            title.setMinHeight(USE_PREF_SIZE);
            sum.getStyleClass().add(Styles.TABULAR);
            sum.setMinHeight(USE_PREF_SIZE);
            getStyleClass().add("why-side");
            setMinWidth(0);
            setPrefWidth(0);
            HBox.setHgrow(this, Priority.ALWAYS);
            VBox.setVgrow(picture, Priority.ALWAYS);
            getChildren().addAll(title, picture, sum);
        }

        void show(
                Explanation why,
                WhyWords words,
                String name,
                Attribution attribution,
                double strongest) {
            title.setText(name);
            sum.setText(words.sum(why, attribution));
            picture.show(Grid.ofPixels(attribution.ofInputs(), why.image(), strongest));
            picture.setAccessibleText(name + " " + sum.getText());
        }

        /** Where there is little room, the sum is told beside the pictures. */
        void compact(boolean little) {
            sum.setVisible(!little);
            sum.setManaged(!little);
        }

        String inWords() {
            return title.getText() + " " + sum.getText();
        }

        void empty() {
            title.setText("");
            sum.setText("");
            picture.show(null);
            picture.setAccessibleText(language.texts().get("why.blank"));
        }
    }

    private Node words(Appearance appearance) {
        pixel.setId("why-pixel");
        pixel.getStyleClass().add(Styles.TABULAR);
        pixel.setWrapText(true);
        note.setId("why-note");
        pixel.setMinHeight(USE_PREF_SIZE);
        sums.setMinHeight(USE_PREF_SIZE);
        sums.getStyleClass().add(Styles.TABULAR);
        note.setMinHeight(USE_PREF_SIZE);
        VBox words =
                new VBox(
                        new SignLegend(language, appearance, "why.for-it", "why.against-it"),
                        sums,
                        pixel,
                        note);
        return WordsPane.of(words);
    }

    private void show() {
        Explanation why = model.whyProperty().get();
        WhyWords words = new WhyWords(language.texts(), model.classNames());
        if (why.outcome() != Reading.Outcome.ANSWERED
                || why.prediction().classes() != model.classNames().size()) {
            List.of(answer, other, difference).forEach(Side::empty);
            note.setText("");
            sums.setText("");
            showPixel();
            return;
        }
        int label = why.prediction().label();
        Attribution between = why.difference();
        double strongest =
                Math.max(
                        Grid.strong(why.forAnswer().ofInputs()),
                        Math.max(
                                Grid.strong(why.forOther().ofInputs()),
                                Grid.strong(between.ofInputs())));
        answer.show(why, words, title(why, label), why.forAnswer(), strongest);
        other.show(why, words, title(why, why.other()), why.forOther(), strongest);
        difference.show(
                why,
                words,
                language.texts()
                        .get(
                                "why.difference",
                                words.className(label),
                                words.className(why.other())),
                between,
                strongest);
        sums.setText(answer.inWords() + "\n" + other.inWords() + "\n" + difference.inWords());
        note.setText(words.note(why, model.isTrained()));
        showPixel();
    }

    private String title(Explanation why, int label) {
        WhyWords words = new WhyWords(language.texts(), model.classNames());
        return language.texts()
                .get(
                        "why.for",
                        words.className(label),
                        language.texts().roundPercent(why.prediction().probability(label)));
    }

    private void showPixel() {
        Explanation why = model.whyProperty().get();
        int at = model.pixelProperty().get();
        boolean known =
                why.outcome() == Reading.Outcome.ANSWERED
                        && why.prediction().classes() == model.classNames().size();
        pixel.setText(
                known && at >= 0
                        ? new WhyWords(language.texts(), model.classNames()).pixel(why, at)
                        : language.texts().get("why.point"));
    }
}
