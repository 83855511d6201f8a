package fude.ui.dataset.browser;

import fude.text.Texts;
import fude.ui.controls.Buttons;
import fude.ui.controls.Controls;
import fude.ui.look.Language;
import fude.ui.look.Styles;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** From the image that is shown large to the one before or after it in the grid. */
final class SampleSteps extends HBox {
    private final BrowserViewModel model;

    SampleSteps(BrowserViewModel model, Language language) {
        this.model = model;
        Buttons buttons = new Buttons(language);
        Button before =
                buttons.icon("sample-before", Feather.CHEVRON_LEFT, "data.before", () -> move(-1));
        Button after =
                buttons.icon("sample-after", Feather.CHEVRON_RIGHT, "data.after", () -> move(1));
        StringBinding words =
                language.text(
                        () -> place(language.texts()),
                        model.picked.positionProperty(),
                        model.selectionProperty());
        Label place = Controls.line("sample-place", words, Styles.CAPTION);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("steps");
        getChildren().addAll(before, place, after);
    }

    private String place(Texts texts) {
        Selection selection = model.selectionProperty().get();
        int position = model.picked.positionProperty().get();
        return selection == null || position < 0
                ? ""
                : texts.get("data.place", position + 1, selection.size());
    }

    private void move(int step) {
        model.picked.pick(model.picked.positionProperty().get() + step);
    }

    /** The arrow keys do the same. */
    void keyPressed(KeyEvent event) {
        int step = Controls.step(event, 1);
        if (step != 0) {
            move(step);
            event.consume();
        }
    }
}
