package fude.ui.explain;

import fude.nn.Attribution;
import fude.ui.controls.Controls;
import fude.ui.controls.grid.Grid;
import fude.ui.controls.grid.GridView;
import fude.ui.controls.grid.SignLegend;
import fude.ui.look.Appearance;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import fude.ui.state.Changes;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import javafx.scene.text.TextAlignment;

/** Which pixels spoke for the answer, which for another class, and where the two differ. */
final class PixelsView extends BorderPane {
    private final WhyViewModel model;
    private final Language language;
    private final Side answer;
    private final Side other;
    private final Side difference;
    private final ScrollPane words;
    private final Label pixel = Controls.sentence("why-pixel");
    private final Label sums = Controls.caption(Styles.CAPTION);
    private final Label note = Controls.sentence("why-note", Styles.CAPTION);

    PixelsView(WhyViewModel model, Language language, Appearance appearance) {
        this.model = model;
        this.language = language;
        answer = new Side("why-answer", appearance);
        other = new Side("why-other", appearance);
        difference = new Side("why-difference", appearance);
        setMinHeight(0);
        words = words(appearance);
        setCenter(sides());
        Changes.of(this::showPixel, model.pixel);
        Changes.follow(
                this::show,
                model.whyProperty(),
                model.lab.chosenDataProperty(),
                language.textsProperty());
    }

    /** Titles, pictures and sums, each in a row. */
    private GridPane sides() {
        GridPane sides = Controls.styled(new GridPane(), "why-sides");
        sides.setMinSize(0, 0);
        for (Side side : List.of(answer, other, difference)) {
            sides.addColumn(sides.getColumnCount(), side.title, side.picture, side.sum);
            ColumnConstraints third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            third.setHalignment(HPos.CENTER);
            sides.getColumnConstraints().add(third);
        }
        RowConstraints titles = new RowConstraints();
        titles.setValignment(VPos.BOTTOM);
        RowConstraints sums = new RowConstraints();
        sums.setValignment(VPos.TOP);
        sides.getRowConstraints().addAll(titles, new RowConstraints(), sums);
        return sides;
    }

    /**
     * Sums among the words instead of below the pictures.
     *
     * @param below whether the words stand below the pictures and not beside them
     */
    void compact(boolean little, boolean below) {
        Controls.show(!little, answer.sum, other.sum, difference.sum);
        Controls.show(little, sums);
        WordsPane.put(this, words, below);
    }

    /** One class, or the difference of two: title, picture and sum. */
    private final class Side {
        private final Label title = new Label();
        private final GridView picture;
        private final Label sum = Controls.caption(Styles.CAPTION);

        Side(String id, Appearance appearance) {
            picture = new GridView(appearance, model.pixel);
            picture.setId(id);
            title.setId(id + "-title");
            sum.setId(id + "-sum");
            title.getStyleClass().add("picture-title");
            title.setWrapText(true);
            title.setTextAlignment(TextAlignment.CENTER);
            title.setMinHeight(USE_PREF_SIZE);
            sum.setMinHeight(USE_PREF_SIZE);
        }

        void show(
                Explanation why,
                WhyWords words,
                String name,
                Attribution attribution,
                double strongest) {
            title.setText(name);
            sum.setText(words.sum(why, attribution));
            picture.show(
                    Grid.ofPixels(
                            attribution.ofInputs(), why.form().columns(), why.image(), strongest));
            picture.setAccessibleText(name + " " + sum.getText());
        }

        String inWords() {
            return title.getText() + " " + sum.getText();
        }

        void empty() {
            title.setText("");
            sum.setText("");
            picture.show(null);
            picture.setAccessibleText(language.get("why.blank"));
        }
    }

    private ScrollPane words(Appearance appearance) {
        sums.setMinHeight(USE_PREF_SIZE);
        Node legend = new SignLegend(language, appearance, "why.for-it", "why.against-it");
        return WordsPane.of(legend, sums, pixel, note);
    }

    private void show() {
        Explanation why = model.whyProperty().get();
        WhyWords words = model.words(language.texts());
        if (!model.isCurrent()) {
            List.of(answer, other, difference).forEach(Side::empty);
            note.setText("");
            sums.setText("");
            showPixel();
            return;
        }
        int label = why.prediction().label();
        Attribution between = why.difference();
        double strongest =
                Stream.of(why.forAnswer(), why.forOther(), between)
                        .mapToDouble(of -> Grid.strong(of.ofInputs()))
                        .max()
                        .orElseThrow();
        String against = words.className(why.other());
        String difference = language.get("why.difference", words.className(label), against);
        answer.show(why, words, title(why, label), why.forAnswer(), strongest);
        other.show(why, words, title(why, why.other()), why.forOther(), strongest);
        this.difference.show(why, words, difference, between, strongest);
        sums.setText(answer.inWords() + "\n" + other.inWords() + "\n" + this.difference.inWords());
        note.setText(words.note(why, model.lab.isTrained()));
        showPixel();
    }

    private String title(Explanation why, int label) {
        String share = language.texts().roundPercent(why.prediction().probability(label));
        return language.get("why.for", model.words(language.texts()).className(label), share);
    }

    private void showPixel() {
        Explanation why = model.whyProperty().get();
        int at = model.pixel.get();
        pixel.setText(
                model.isCurrent() && at >= 0
                        ? model.words(language.texts()).pixel(why, at)
                        : language.get("pixel.point"));
    }
}
