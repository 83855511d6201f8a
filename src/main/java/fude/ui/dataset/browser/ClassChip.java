package fude.ui.dataset.browser;

import fude.text.Texts;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A class: its name, how many images it has, and a bar that compares it with the largest one. */
final class ClassChip extends ToggleButton {
    private final Language language;
    private final ObjectProperty<Numbers> numbers = new SimpleObjectProperty<>();
    private final Label count = Controls.styled(new Label(), "count");
    private final Bar bar = new Bar();

    /**
     * @param className null for all classes together
     * @param largest the number of images of the largest class
     * @param sum the number of images of all classes
     */
    private record Numbers(String className, int count, int largest, int sum) {}

    /**
     * @param isAll whether it stands for all classes together
     */
    ClassChip(Language language, String id, boolean isAll) {
        this.language = language;
        setId(id);
        count.setId(id + "-count");
        getStyleClass().add("class-chip");
        VBox below = new VBox(count, bar);
        below.setAlignment(Pos.CENTER);
        bar.setVisible(!isAll);
        setGraphic(below);
        setContentDisplay(ContentDisplay.BOTTOM);
        setMinWidth(USE_PREF_SIZE);
        textProperty().bind(language.text(numbers, n -> name(n, language.texts())));
        language.explain(this, language.text(this::sentence, numbers));
    }

    void show(String className, int images, int largest, int sum) {
        numbers.set(new Numbers(className, images, largest, sum));
        count.setText(language.texts().count(images));
        bar.show(largest == 0 ? 0 : (double) images / largest);
    }

    private static String name(Numbers n, Texts texts) {
        return n.className() == null
                ? texts.get("data.every-class")
                : texts.className(n.className());
    }

    private String sentence() {
        Numbers n = numbers.get();
        if (n == null || n.className() == null) {
            return language.get("data.every-class.explained");
        }
        double share = n.sum() == 0 ? 0 : (double) n.count() / n.sum();
        Texts texts = language.texts();
        return texts.get("data.chip", name(n, texts), n.count(), texts.roundPercent(share));
    }

    /** A track that is filled from the left. */
    private static final class Bar extends Region {
        private static final double SEEN = 1;

        private final Region fill = new Region();
        private double share;

        Bar() {
            getStyleClass().add("share");
            fill.getStyleClass().add("fill");
            getChildren().add(fill);
        }

        /**
         * @param part 0 to 1
         */
        void show(double part) {
            share = part;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double width = share == 0 ? 0 : Math.max(SEEN, share * getWidth());
            fill.resizeRelocate(0, 0, width, getHeight());
        }
    }
}
